import { defineHelper } from '../../../utils/page/helper.ts';
import issuedCoupons from '../../../utils/page/known-pages/issued-coupons.ts';
import { Bars } from '../../../utils/page/mount/bars.ts';
import { type Listed, ReclaimBar } from './ReclaimBar.tsx';

const coupons: Listed<'couponId'> = {
  kind: 'reclaim-coupons',
  view: 'coupons',
  id: 'couponId',
  words: {
    count: 'reclaim.count',
    noneTicked: 'reclaim.noneTicked',
    ticked: 'reclaim.ticked',
    noId: 'reclaim.noId',
    sent: 'reclaim.sent',
  },
};

const quotas: Listed<'quotaId'> = {
  kind: 'reclaim-quotas',
  view: 'quotas',
  id: 'quotaId',
  words: {
    count: 'reclaim.quotaCount',
    noneTicked: 'reclaim.quotaNoneTicked',
    ticked: 'reclaim.quotaTicked',
    noId: 'reclaim.quotaNoId',
    sent: 'reclaim.quotaSent',
  },
};

/** A bar above 已发放代金券 and 已发放代金券额度: hands the ticked rows to the workspace, which plans, asks and takes them back. */
export default defineHelper({
  page: issuedCoupons,
  level: 'propose',
  places: [
    { place: 'aboveTable', mount: Bars, table: 'issuedCoupons', view: (bar) => <ReclaimBar {...bar} of={coupons} /> },
    { place: 'aboveTable', mount: Bars, table: 'quotas', view: (bar) => <ReclaimBar {...bar} of={quotas} /> },
  ],
});
