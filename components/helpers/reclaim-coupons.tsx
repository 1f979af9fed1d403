import { ReclaimBar } from '../reclaim/ReclaimBar.tsx';
import { defineHelper } from '../../utils/page/helper.ts';
import issuedCoupons from '../../utils/page/known-pages/issued-coupons.ts';

/** A bar above 已发放代金券: hands the ticked coupons to the workspace, which plans, asks and takes them back. */
export default defineHelper({
  page: issuedCoupons,
  place: 'aboveTable',
  level: 'propose',
  view: (bar) => <ReclaimBar {...bar} />,
});
