import type { PartFinding } from '../../common/health.ts';
import { type FoundForm, type KnownPage, type Part, type Words, wordsOf } from '../part.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable } from '../reading/found-table.ts';
import { identityOf } from '../reading/read-row.ts';
import { rowAction } from '../reading/row-action.ts';
import type { Needs } from './needs.ts';

/** The page's own word for a part: its innermost tab, else what it shows first. */
function wordOf(page: KnownPage, part: Part): string {
  return part.tabs.at(-1)?.[0] ?? (part.kind === 'table' ? page.title[0] : wordsOf(part)[0]?.[0]) ?? '';
}

/** What was found of a page's tables with records, its forms and its boxes. */
export function findingsOf(page: KnownPage, found: FoundPage, needs: Needs): PartFinding[] {
  const tables = found.tables.filter((table) => table.rows().length > 0);
  return [
    ...tables.flatMap((table) => tableFindings(page, table, needs)),
    ...found.forms.flatMap((form) => formFindings(page, form, needs)),
    ...found.boxes.map(({ name, part }) => finding('box', wordOf(page, part), wordOf(page, part), true, needs.part(name, part))),
  ];
}

/** A part that did not come while its page was open. */
export function missing(page: KnownPage, part: Part): PartFinding {
  const kind = part.kind === 'table' ? 'table' : part.kind === 'form' ? 'field' : 'box';
  return finding(kind, wordOf(page, part), wordOf(page, part), false, true);
}

function finding(kind: PartFinding['kind'], where: string, part: string, found: boolean, required: boolean): PartFinding {
  return { kind, in: where, part, found, required };
}

function tableFindings(page: KnownPage, table: FoundTable, needs: Needs): PartFinding[] {
  const { part, name } = table;
  const where = wordOf(page, part);
  const rows = table.rows();
  const isNeeded = needs.part(name, part);
  const needed = (key: string): boolean => isNeeded && needs.name(key);
  const [first] = rows;
  const isTold = first !== undefined && identityOf(table, first) !== '';
  return [
    finding('table', where, where, true, isNeeded),
    ...named(part.rowActions, (key, word) =>
      finding(
        'rowAction',
        where,
        word,
        rows.some((row) => (rowAction(table, row, key) ?? table.moreOf(row)) !== undefined),
        needed(key),
      ),
    ),
    ...named(part.columns, (key, word) => finding('column', where, word, table.hasColumn(key), needed(key))),
    ...(isTold ? [] : [finding('identity', where, where, false, isNeeded)]),
  ];
}

function formFindings(page: KnownPage, { part, fields, buttons }: FoundForm, needs: Needs): PartFinding[] {
  const where = wordOf(page, part);
  return [
    ...named(part.fields, (key, word) => finding('field', where, word, fields.has(key), needs.name(key))),
    ...named(part.buttons, (key, word) => finding('button', where, word, buttons.has(key), needs.name(key))),
  ];
}

function named(words: Readonly<Record<string, Words>>, make: (key: string, word: string) => PartFinding): PartFinding[] {
  return Object.entries(words).map(([key, [word = key]]) => make(key, word));
}
