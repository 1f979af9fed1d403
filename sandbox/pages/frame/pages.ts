import { coupons } from '../coupons/coupons.ts';
import { exclusiveOffers } from '../offers/exclusive-offers.ts';
import { productInfo } from '../offers/product-info.ts';
import type { Route } from '../router.ts';

export interface PageView {
  title: string;
  /** Called at each visit; the signal ends with it. */
  content: (route: Route, signal: AbortSignal) => Node;
}

/** Pages that are built, by the last part of their route. Routes are not documented; these are the sandbox's own. */
export const pages: Record<string, PageView> = { exclusiveOffers, productInfo, coupons };
