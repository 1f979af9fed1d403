import type { Milestone } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { createPlainSteps, createSteps, type Step } from '../widgets/steps.ts';
import { plainTable } from './plain-table.ts';

const stepState = (state: string): Step['state'] => (state === '验收通过' ? 'complete' : state === '待验收' ? 'active' : 'uncomplete');

/** States against the rule that the next is accepted only after the one before. */
const gap = ['待验收', '验收通过', '未开始'];

/** Milestones in their order: steps, with `milestone-table` a table; with `no-milestones` there are none. */
export function milestonePart(known: readonly Milestone[]): Node[] {
  const milestones = variant('milestone-gap') ? known.map(({ name, state }, index) => ({ name, state: gap[index] ?? state })) : known;
  if (variant('no-milestones')) return [];
  const steps = milestones.map(({ name, state }) => ({ title: name, state: stepState(state), note: state }));
  const form = variant('milestone-table')
    ? plainTable(
        ['里程碑', '状态'],
        milestones.map(({ name, state }) => [name, state]),
      )
    : variant('plain-steps')
      ? createPlainSteps(steps)
      : createSteps(steps);
  return [h('section', { class: 'sandbox-section' }, [h('h2', {}, ['里程碑']), form])];
}
