import type { Handlers } from '../router.ts';
import { pageHandlers } from './page.ts';
import { settingsHandlers } from './settings.ts';
import { shareHandlers } from './share.ts';
import { workspaceHandlers } from './workspace.ts';

/** Every message's handler, one file for each noun. */
export const handlers: Handlers = { ...pageHandlers, ...settingsHandlers, ...shareHandlers, ...workspaceHandlers };
