import { defineHelper } from '../../../utils/page/helper.ts';
import issuedCoupons from '../../../utils/page/known-pages/issued-coupons.ts';
import { Bars } from '../../../utils/page/mount/bars.ts';
import { ReclaimBar } from './ReclaimBar.tsx';

/** A bar above 已发放代金券: hands the ticked coupons to the workspace, which plans, asks and takes them back. */
export default defineHelper({
  page: issuedCoupons,
  level: 'propose',
  places: [{ place: 'aboveTable', mount: Bars, table: 'issuedCoupons', view: (bar) => <ReclaimBar {...bar} /> }],
});
