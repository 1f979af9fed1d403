import { t } from '../../../utils/common/i18n/t.ts';
import type { ListColumn, ListData } from '../../list/data.ts';

/**
 * A column of people: the name where it was read, else that it was not; nothing where nobody is. Sorted by name; two who are called,
 * or masked, alike are still two groups.
 */
export function whoColumn(data: ListData, name: string, id: string, title: string): ListColumn {
  const at = (field: string, row: number) => data.columns[field]?.[row] ?? '';
  return {
    id: name,
    title,
    kind: 'text',
    width: 160,
    value: (row) => (at(id, row) === '' ? null : `${at(name, row)} ${at(id, row)}`),
    text: (row) => String(at(name, row)) || (at(id, row) === '' ? '' : t('coupon.nameUnknown')),
  };
}
