import { describe, expect, test } from 'vitest';
import { shareOut } from './fixed.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { StripColumn } from './strip.ts';

const shape = (...variants: string[]): Shape => {
  const found = shapeOf(new Set(variants));
  if (found === undefined) throw new Error('no shape');
  return found;
};

test('without a variant of construction the table is TinyUI’s', () => {
  expect(shapeOf(new Set())).toBeUndefined();
  expect(shapeOf(new Set(['masked', 'fixed-head', 'tabs-aria', 'overflow', 'ticks-lost']))).toBeUndefined();
});

test('constructions go together', () => {
  expect(shape('aria-grid', 'far-head', 'gutter', 'fixed-columns', 'virtual')).toEqual({
    markup: 'aria-grid',
    fixed: 'columns',
    copies: 'texts',
    fixedLeft: false,
    head: 'far',
    gutter: true,
    virtual: true,
  });
});

test('what a table alone cannot be brings what it needs', () => {
  expect(shape('gutter').head).toBe('beside');
  expect(shape('virtual').head).toBe('beside');
  expect(shape('fixed-left').fixed).toBe('columns');
  expect(shape('fixed-left', 'fixed-copy').fixed).toBe('copy');
});

describe('the columns of each table', () => {
  const columns = ['ticks', 'id', 'state', 'actions'].map((name) => ({
    name,
    head: name,
    width: 'auto',
    cell: () => ({ nodes: [], refresh: () => undefined }),
  }));
  const drawn = (...variants: string[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries<StripColumn<unknown>[]>({ ...shareOut<unknown>(columns, shape(...variants)) }).map(([side, strip]) => [
        side,
        strip.map(({ column, as }) => (as === 'shown' ? column.name : as === 'hidden' ? `(${column.name})` : '-')).join(' '),
      ]),
    );

  test('one table has them all', () => {
    expect(drawn('plain-table')).toEqual({ main: 'ticks id state actions', left: '', right: '' });
  });

  test('tables of their own share them out, each column once', () => {
    expect(drawn('fixed-columns')).toEqual({ main: 'ticks id state', left: '', right: 'actions' });
    expect(drawn('fixed-columns', 'fixed-left')).toEqual({ main: 'id state', left: 'ticks', right: 'actions' });
  });

  test('a copy repeats the columns, and each is to be seen once', () => {
    expect(drawn('fixed-copy')).toEqual({ main: 'ticks id state -', left: '', right: '(ticks) (id) (state) actions' });
    expect(drawn('hidden-actions', 'fixed-left')).toEqual({
      main: '(ticks) id state (actions)',
      left: 'ticks - - -',
      right: '- - - actions',
    });
  });
});
