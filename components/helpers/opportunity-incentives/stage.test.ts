import { describe, expect, test } from 'vitest';
import { codeOf, dateIn, type IncentiveRow, stageOf } from './stage.ts';

const row = (cells: IncentiveRow['cells'], actions: string[] = [], ids: IncentiveRow['ids'] = {}): IncentiveRow => ({
  cells,
  actions,
  ids,
  identity: 'x',
});

describe('where an incentive stands', () => {
  test.each([
    ['激励审核中', 'review'],
    ['激励审核不通过', 'refused'],
    ['激励公示待确认', 'reconcile'],
    ['激励待申付', 'pay'],
    ['支付中', 'paying'],
    ['激励完成', 'done'],
    ['激励复核中', 'unknown'],
  ])('%s is %s', (state, stage) => {
    expect(stageOf(row({ state }, ['pay']))).toBe(stage);
  });

  test('without a state the row’s own action tells, and nothing else does', () => {
    expect(stageOf(row({}, ['pay']))).toBe('pay');
    expect(stageOf(row({}, ['apply']))).toBe('apply');
    expect(stageOf(row({}))).toBe('unknown');
  });

  test.each([
    ['2026/11/03 09:00:00 GMT+08:00', '2026-11-03'],
    ['2026-1-3', '2026-01-03'],
    ['2026年11月3日', '2026-11-03'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['--', undefined],
    ['', undefined],
  ])('the date of %j', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test('the code as shown, else as the link has it, else the link of the name; a masked one is none', () => {
    expect(codeOf(row({ code: 'JL2026001' }))).toBe('JL2026001');
    expect(codeOf(row({ code: 'JL***1' }, [], { code: '77001' }))).toBe('77001');
    expect(codeOf(row({ name: 'x' }, [], { name: 'a1b2c3d4' }))).toBe('a1b2c3d4');
    expect(codeOf(row({ name: 'x' }))).toBeUndefined();
  });
});
