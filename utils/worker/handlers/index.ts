import type { ViewPlace } from '../../common/view-place.ts';
import type { Handlers } from '../router.ts';
import { accessHandlers } from './access.ts';
import { accountHandlers } from './account.ts';
import { customersHandlers } from './customers.ts';
import { daysHandlers } from './days.ts';
import { factsHandlers } from './facts.ts';
import { jobHandlers } from './job.ts';
import { pageHandlers } from './page.ts';
import { planHandlers } from './plan.ts';
import { qrHandlers } from './qr.ts';
import { redirectHandlers } from './redirect.ts';
import { settingsHandlers } from './settings.ts';
import { shareHandlers } from './share.ts';
import { workspaceHandlers } from './workspace.ts';

/**
 * Every message's handler, one file for each noun.
 * @param places where each view of the workspace is opened, by its id
 */
export const createHandlers = (places: Readonly<Record<string, ViewPlace>>): Handlers => ({
  ...accessHandlers,
  ...accountHandlers,
  ...customersHandlers,
  ...daysHandlers,
  ...factsHandlers,
  ...jobHandlers,
  ...pageHandlers,
  ...planHandlers,
  ...qrHandlers,
  ...redirectHandlers,
  ...settingsHandlers,
  ...shareHandlers,
  ...workspaceHandlers(places),
});
