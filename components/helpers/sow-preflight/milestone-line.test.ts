import { expect, test } from 'vitest';
import { milestoneLine } from './milestone-line.ts';

test.each([
  [['未开始', '未开始', '未开始'], 'good order'],
  [['验收通过', '待验收', '未开始'], 'good order'],
  [['已通过', '已通过', '验收中'], 'good order'],
  [['待验收', '验收通过', '未开始'], 'bad gap'],
  [['验收不通过', '验收通过', '未开始'], 'bad gap'],
  // Passed in parts of other words is not passed.
  [['验收中', '未验收通过', '未开始'], 'good order'],
  [['待验收', '待验收通过', '未开始'], 'good order'],
  // What cannot be read is not guessed.
  [['', '', ''], 'unknown unread'],
  [['已归档', '验收通过', '未开始'], 'unknown unread'],
  [['验收通过', '验收通过 未通过', '未开始'], 'unknown unread'],
])('%j: %s', (states, said) => {
  const { tone, key } = milestoneLine(states.map((state, index) => [String(index + 1), ...state.split(' ').filter(Boolean)]));
  expect(`${tone} ${key.replace('sow.milestone.', '')}`).toBe(said);
});

test('a gap names both milestones', () => {
  expect(milestoneLine([['待验收'], ['验收通过'], ['验收通过']])).toMatchObject({ params: { earlier: 1, later: 3 } });
});

test('milestones that the page does not show are said to be unknown', () => {
  expect(milestoneLine([undefined, undefined, undefined])).toEqual({ tone: 'unknown', key: 'sow.milestone.unread' });
  expect(milestoneLine([['验收通过'], undefined, ['未开始']])).toEqual({ tone: 'unknown', key: 'sow.milestone.unread' });
});
