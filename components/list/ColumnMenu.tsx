import { t } from '../../utils/common/i18n/t.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';
import type { ListColumn } from './data.ts';
import type { ListProps } from './list-props.ts';
import type { ListState } from './list-store.ts';

const densities = ['comfortable', 'compact'] as const;

interface Props {
  readonly list: ListProps;
  readonly state: ListState;
  /** The columns that are shown. */
  readonly columns: readonly ListColumn[];
}

/** Which columns are shown, how high the rows are, and what makes groups. */
export function ColumnMenu({ list, state, columns }: Props) {
  const { store, groupable = [] } = list;
  return (
    <Menu
      label={
        <>
          <Icon shape="columns" /> {t('list.columns')}
        </>
      }
    >
      <div class="pcc-menu-list">
        {list.columns.map(({ id, title }) => {
          const shown = columns.some((column) => column.id === id);
          return (
            <Checkbox
              key={id}
              text={title}
              checked={shown}
              disabled={shown && columns.length === 1}
              onToggle={(on) => store.showColumn(id, on)}
            />
          );
        })}
      </div>
      <Choice
        legend={t('list.density')}
        value={state.density}
        onChoose={store.setDensity}
        options={densities.map((value) => ({ value, text: t(`list.density.${value}`) }))}
      />
      {groupable.length > 0 && (
        <Field label={t('list.group')}>
          {(ties) => (
            <Select
              ties={ties}
              value={state.group ?? ''}
              onChoose={(value) => store.groupBy(value || null)}
              options={[
                { value: '', text: t('list.group.none') },
                ...list.columns.filter(({ id }) => groupable.includes(id)).map(({ id, title }) => ({ value: id, text: title })),
              ]}
            />
          )}
        </Field>
      )}
    </Menu>
  );
}
