import { csvText } from '../../../utils/common/export/csv.ts';
import { fileName } from '../../../utils/common/export/file-name.ts';
import { xlsx } from '../../../utils/common/export/xlsx.ts';
import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import type { MessageOutput } from '../../../utils/common/messages.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { jobKindText } from './job-words.ts';
import type { UiKind } from '../kinds/ui-kind.ts';
import { factRows, resultRows } from './report.ts';

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

function nameOf(job: JobView, what: string, now: number, extension: string): string {
  return fileName([what, job.account, beijingTime(now).replace(':', '')], extension);
}

/** The results as a workbook (two sheets) or as CSV (facts below the rows). */
export async function exportResults(
  job: JobView,
  kind: UiKind | undefined,
  rows: readonly ItemRow[],
  format: 'xlsx' | 'csv',
  now: number,
): Promise<ExportedFile> {
  const name = nameOf(job, jobKindText(job.kind), now, format);
  const [results, facts] = [resultRows(kind, rows), factRows(job, now)];
  if (format === 'csv') return { name, content: new Blob([csvText([...results, [], ...facts])], { type: 'text/csv' }) };
  return {
    name,
    content: await xlsx([
      { name: t('report.results'), rows: results },
      { name: t('report.facts'), rows: facts },
    ]),
  };
}

/** The account's whole log: only the whole chain can be checked. */
export function exportLog(job: JobView, log: MessageOutput<'job.log'>, now: number): ExportedFile {
  const last = log.entries.at(-1);
  const head = { seq: last?.['seq'] ?? 0, hash: last?.['hash'] ?? '' };
  const text = JSON.stringify(
    { account: job.account, exportedAt: new Date(now).toISOString(), head, firstBreak: log.firstBreak, entries: log.entries },
    null,
    2,
  );
  return { name: nameOf(job, t('report.log'), now, 'json'), content: new Blob([text], { type: 'application/json' }) };
}
