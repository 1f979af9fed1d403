import type { InPageKey } from '../in-page/index.ts';
import access from './access.ts';
import account from './account.ts';
import choose from './choose.ts';
import confirm from './confirm.ts';
import coupons from './coupons.ts';
import customers from './customers.ts';
import errorsApi from './errors-api.ts';
import errorsJob from './errors-job.ts';
import errorsSignIn from './errors-sign-in.ts';
import facts from './facts.ts';
import files from './files.ts';
import helpers from './helpers.ts';
import history from './history.ts';
import items from './items.ts';
import jobStates from './job-states.ts';
import jobs from './jobs.ts';
import kept from './kept.ts';
import list from './list.ts';
import lists from './lists.ts';
import notices from './notices.ts';
import options from './options.ts';
import pageHealth from './page-health.ts';
import pages from './pages.ts';
import preview from './preview.ts';
import quotas from './quotas.ts';
import reasons from './reasons.ts';
import reasonsQuotas from './reasons-quotas.ts';
import services from './services.ts';
import undecided from './undecided.ts';
import welcome from './welcome.ts';

/** Texts that only pages of our own show. */
export const ownPages = {
  ...pages,
  ...history,
  ...options,
  ...helpers,
  ...pageHealth,
  ...kept,
  ...facts,
  ...services,
  ...welcome,
  ...account,
  ...access,
  ...choose,
  ...coupons,
  ...customers,
  ...quotas,
  ...preview,
  ...confirm,
  ...reasons,
  ...reasonsQuotas,
  ...jobs,
  ...jobStates,
  ...items,
  ...undecided,
  ...files,
  ...list,
  ...lists,
  ...notices,
  ...errorsSignIn,
  ...errorsApi,
  ...errorsJob,
};

/** A key that a page of our own may use: every one there is. */
export type OwnKey = InPageKey | keyof typeof ownPages;
