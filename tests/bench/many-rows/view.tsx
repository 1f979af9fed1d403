import { useMemo, useState } from 'preact/hooks';
import type { ListColumn } from '../../../components/list/data.ts';
import { List } from '../../../components/list/List.tsx';
import { createListStore } from '../../../components/list/list-store.ts';
import { withRows } from '../../../components/list/selection.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Mark } from '../../../components/ui/Mark.tsx';
import { defineView } from '../../../components/workspace/define-view.ts';

const count = 100_000;
const states = ['chosen', 'asked', 'blocked'] as const;
const letters = [...'华为云北京上海示例科技有限公司长沙西安重庆合肥数据启明麓谷云帆博达深圳杭州'];

/** The same figures in every run. */
let seed = 1;
function next(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed % below;
}

const name = (): string => Array.from({ length: 8 }, () => letters[next(letters.length)]).join('');
const rows = <Value,>(make: (row: number) => Value): Value[] => Array.from({ length: count }, (_, row) => make(row));

/** As many coupons as one plan may hold, of 300 customers. */
function makeData() {
  const customers = Array.from({ length: 300 }, name);
  return {
    count,
    columns: {
      id: rows((row) => String(2_026_010_500_000_000 + ((row * 7919) % count))),
      customer: rows((row) => customers[row % 300] ?? ''),
      state: rows(() => states[next(3)] ?? 'asked'),
      amount: rows(() => (next(50) === 0 ? null : next(1_000_000))),
      at: rows(() => 1_790_000_000_000 + next(1_000_000_000)),
      note: rows(() => `${name()}${next(1_000_000)}`),
    },
  };
}

const columns = ({ columns: { state } }: ReturnType<typeof makeData>): ListColumn[] => [
  { id: 'id', title: 'Id', kind: 'id', width: 110 },
  { id: 'customer', title: 'Customer', kind: 'text', width: 180 },
  { id: 'state', title: 'State', kind: 'state', width: 110, cell: (row) => <Mark tone="done" text={state[row] ?? ''} /> },
  { id: 'amount', title: 'Amount', kind: 'money', width: 120, sum: true },
  { id: 'at', title: 'Until', kind: 'time', width: 150 },
  { id: 'note', title: 'Note', kind: 'text', width: 200 },
];

/** A list as long as any will be, shown at a press, when all that it shows is there. */
function ManyRows() {
  const [data] = useState(makeData);
  const [store] = useState(() => createListStore());
  const [shown, show] = useState(false);
  const [selected, select] = useState<ReadonlySet<number>>(new Set([3, 4]));
  const isSelected = useMemo(() => (row: number) => selected.has(row), [selected]);
  if (!shown) return <Button onPress={() => show(true)}>Show</Button>;
  return (
    <List
      id="many-rows"
      caption="Many rows"
      store={store}
      data={data}
      columns={columns(data)}
      rowId={(row) => row}
      rowName={String}
      searchHint="Customer or id"
      groupable={['customer']}
      chips={states.map((id) => ({ id, text: id, test: (row) => data.columns.state[row] === id }))}
      selecting={{
        isSelected,
        whyNot: (row) => (data.columns.state[row] === 'blocked' ? 'used' : ''),
        onSelect: (some, on) => select(withRows(selected, some, on, (row) => row)),
      }}
      empty={null}
    />
  );
}

export default defineView({ title: 'view.coupons', icon: 'coupon', order: 99, View: ManyRows });
