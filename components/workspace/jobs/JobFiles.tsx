import { useState } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import { saveFile } from '../../../utils/page/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import type { DetailStore } from './detail-store.ts';
import { exportLog, exportResults } from './export-job.ts';

interface Props {
  readonly job: JobView;
  /** `undefined`: made by a version that knew more kinds. */
  readonly kind: UiKind | undefined;
  readonly store: DetailStore;
}

/** Results and log as files. Names are masked in them unless the switch is on. */
export function JobFiles({ job, kind, store }: Props) {
  const [names, setNames] = useState(false);
  const save = (format: 'xlsx' | 'csv'): void =>
    void store.attempt(async () => {
      const rows = await store.allRows(names);
      const { name, content } = await exportResults(job, kind, rows, format, Date.now());
      saveFile(name, content);
      return { tone: 'done', key: 'files.saved', params: { name } };
    });
  const saveLog = (): void =>
    void store.attempt(async () => {
      const log = await store.log();
      const { name, content } = exportLog(job, log, Date.now());
      saveFile(name, content);
      if (log.firstBreak !== null) return { tone: 'error', key: 'files.logBroken', params: { seq: log.firstBreak } };
      return { tone: 'done', key: 'files.saved', params: { name } };
    });
  return (
    <>
      <h3>{t('files.title')}</h3>
      <Switch label={t('files.names')} about={t('files.namesAbout')} on={names} onToggle={setNames} />
      <div class="pcc-row">
        <Button onPress={() => save('xlsx')}>{t('files.xlsx')}</Button>
        <Button onPress={() => save('csv')}>{t('files.csv')}</Button>
        <Button onPress={saveLog}>{t('files.log')}</Button>
      </div>
      <p class="pcc-hint">{t('files.about')}</p>
    </>
  );
}
