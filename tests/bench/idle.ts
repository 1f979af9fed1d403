import { measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit } from './bench-fixture.ts';
import type { BenchFixture } from './bench-fixture.ts';
import { trace, wakeUps } from './trace.ts';

/** Our wake-ups on a page that nobody touches. That the trace would show one is tried first, with a press that wakes us. */
export async function measureIdle({ extension: { page, ours } }: BenchFixture, seconds: number): Promise<Measure[]> {
  await visit(page, { rows: 20 });
  const awake = wakeUps(await trace(page, () => page.mouse.move(700, 400, { steps: 5 })), ours).length;
  if (awake === 0) throw new Error('The trace shows nothing of our script even while it works: the figure would prove nothing.');
  await page.waitForTimeout(2000);
  const idle = wakeUps(await trace(page, () => page.waitForTimeout(seconds * 1000)), ours);
  const names = [...new Set(idle.map(({ name }) => name))].join(', ');
  return [
    measure(
      `idle page for ${seconds} s: our wake-ups and timers`,
      'events',
      [idle.length],
      0,
      `The same trace showed ${awake} while the mouse moved.${names && ` Seen: ${names}.`}`,
    ),
  ];
}
