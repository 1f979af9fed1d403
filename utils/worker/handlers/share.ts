import type { Handlers } from '../router.ts';
import { addShare, deleteShares, forgetOldShares, listShares } from '../share-history.ts';
import { readSettings } from '../settings.ts';

/** The local history of links that were handed out. */
export const shareHandlers: Pick<Handlers, 'share.record' | 'share.list' | 'share.delete'> = {
  'share.record': async (link) => {
    await addShare(link, Date.now());
    return null;
  },
  'share.list': async () => {
    await forgetOldShares((await readSettings()).retentionDays, Date.now());
    return listShares();
  },
  'share.delete': async ({ ids }) => {
    await deleteShares(ids);
    return null;
  },
};
