import app from './app.ts';
import errorsDatabase from './errors-database.ts';
import errorsMessage from './errors-message.ts';
import errorsShare from './errors-share.ts';
import otherSite from './other-site.ts';
import incentives from './incentives.ts';
import reclaim from './reclaim.ts';
import redirect from './redirect.ts';
import share from './share.ts';
import sow from './sow.ts';

/** Texts that helpers show inside Partner Center pages. Pages of our own may use them too. */
export const inPage = {
  ...app,
  ...share,
  ...sow,
  ...reclaim,
  ...incentives,
  ...redirect,
  ...otherSite,
  ...errorsShare,
  ...errorsDatabase,
  ...errorsMessage,
};

/** A key that content scripts may use: the worker sends them these texts and no others. */
export type InPageKey = keyof typeof inPage;
