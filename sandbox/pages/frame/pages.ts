import { coupons } from '../coupons/coupons.ts';
import { adjustments } from '../customers/adjustments.ts';
import { customerDetail } from '../customers/customer-detail.ts';
import { customers } from '../customers/customers.ts';
import { incentiveDetail } from '../incentives/detail.ts';
import { incentives } from '../incentives/incentives.ts';
import { payment } from '../incentives/payment.ts';
import { exclusiveOffers } from '../offers/exclusive-offers.ts';
import { productInfo } from '../offers/product-info.ts';
import { openApi } from '../open-api/open-api.ts';
import { redirectAddress } from '../open-api/redirect.ts';
import { plain } from '../plain/plain.ts';
import { nre } from '../sow/nre.ts';
import { progress } from '../sow/progress.ts';
import { sowUpload } from '../sow/upload.ts';
import type { PageView } from './page-view.ts';

/** Pages that are built, by the last part of their route. Routes are not documented; these are the sandbox's own. */
export const pages: Record<string, PageView> = {
  exclusiveOffers,
  productInfo,
  coupons,
  customers,
  customerDetail,
  adjustments,
  incentives,
  incentiveDetail,
  payment,
  nre,
  progress,
  sowUpload,
  openApi,
  redirectAddress,
  plain,
};
