import type { Level } from '../common/level.ts';
import { type DisplayedRole, displayedRole } from './displayed-role.ts';
import { displayedAccount } from './displayed-account.ts';
import { type PageSettings, pageSettings } from './page-settings.ts';
import type { TableRow } from './reading/found-table.ts';
import { isTicked, tickBox } from './reading/ticks.ts';
import { type HelperSend, sendFor } from './send.ts';

/** What every helper may use. */
interface ReadTools<L extends Level> {
  /** Asks the worker; only what the helper's level allows. */
  readonly send: HelperSend<L>;
  /** Who the page shows as signed in, '' where it cannot be told. */
  readonly account: () => string;
  readonly role: () => DisplayedRole;
  readonly settings: () => PageSettings;
}

/** What a helper may use that prepares something for the human, who presses. */
interface PrepareTools {
  /** Ticks a row, as a person would. */
  readonly tick: (row: TableRow) => void;
}

/** What a helper of level `L` may use. */
export type Tools<L extends Level> = [L] extends ['read'] ? ReadTools<L> : ReadTools<L> & PrepareTools;

/** The tools of one helper. */
export function toolsFor(helper: string, level: Level): Tools<Level> {
  const read: ReadTools<Level> = {
    send: sendFor(helper, level),
    account: () => displayedAccount(document),
    role: () => displayedRole(document),
    settings: pageSettings,
  };
  if (level === 'read') return read as Tools<Level>;
  const prepare: PrepareTools = {
    tick: (row) => {
      if (!isTicked(row)) tickBox(row)?.click();
    },
  };
  return { ...read, ...prepare };
}
