import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import type { ListColumn } from './data.ts';
import { countOf } from './filter.ts';
import type { ListProps } from './list-props.ts';
import type { ListState } from './list-store.ts';
import { countText } from './text.ts';

interface Props {
  readonly list: ListProps;
  readonly state: ListState;
  readonly columns: readonly ListColumn[];
  readonly rows: Int32Array;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Above the list: search, chips, and on the other side what the view adds, columns and export. */
export function ListTools({ list, state, columns, rows, search }: Props) {
  const { store, data, chips = [], onExport } = list;
  const key = chips.map(({ id }) => id).join('\n');
  const counts = useMemo(() => new Map(chips.map((chip) => [chip.id, countOf(chip, data.count)])), [data, key]);
  return (
    <div class="pcc-list-tools">
      <label class="pcc-search">
        <Icon shape="search" />
        <input
          ref={search}
          type="search"
          aria-label={t('list.search')}
          placeholder={list.searchHint}
          autocomplete="off"
          spellcheck={false}
          value={state.query}
          onInput={(event) => store.setQuery(event.currentTarget.value)}
        />
        <kbd>/</kbd>
      </label>
      {chips.length > 0 && (
        <div class="pcc-chips" role="group" aria-label={t('list.filters')}>
          {chips.map(({ id, text }) => (
            <button key={id} type="button" class="pcc-chip" aria-pressed={state.chips.has(id)} onClick={() => store.toggleChip(id)}>
              {text} {countText(counts.get(id) ?? 0)}
              {state.chips.has(id) && <Icon shape="close" />}
            </button>
          ))}
        </div>
      )}
      <div class="pcc-list-more">
        {list.tools}
        <ColumnMenu list={list} state={state} columns={columns} />
        {onExport && (
          <Button onPress={() => onExport(rows, columns)}>
            <Icon shape="download" /> {t('list.export')}
          </Button>
        )}
      </div>
    </div>
  );
}
