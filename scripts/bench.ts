/**
 * `npm run bench [-- --runs=7 --idle=60 --full]`: medians with the aim beside each, to `.output/bench/report.json`. Ends with 1
 * if an aim is missed. `--full` takes back 1,000 coupons at the limit instead of a minute's worth, and plans 100,000 instead of 20,000.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Measure } from '../tests/bench/measure.ts';
import { output, runTool } from './tools.ts';

const runs = Number(process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length) ?? 7);
const idleSeconds = Number(process.argv.find((argument) => argument.startsWith('--idle='))?.slice('--idle='.length) ?? 60);
/** Coupons taken back at the limit of four a second. */
const full = process.argv.includes('--full');
const atLimit = full ? 1000 : 240;
const planned = full ? 100_000 : 20_000;
const folder = join(output, 'bench');

function print({ name, unit, value, aim, atLeast, ok }: Measure): void {
  const figure = `${value.toFixed(unit === 'events' || unit === 'frames' ? 0 : 2)} ${unit}`;
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(78)} ${figure.padStart(14)}${aim === null ? '' : `   aim ${atLeast ? '≥' : '≤'} ${aim}`}`,
  );
}

const [load = 0] = loadavg();
if (load > cpus().length / 2)
  console.warn(`The machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): times by the wall clock will be too long.`);

const built = await runTool('wxt', ['build']);
if (!built.ok) throw new Error(`The build failed:\n${built.text}`);

// Loaded only now: the sizes are read from the build.
const { measureSizes } = await import('../tests/bench/sizes.ts');
const { setUpBench } = await import('../tests/bench/bench-fixture.ts');
const { measureTables } = await import('../tests/bench/rows.ts');
const { measurePasses } = await import('../tests/bench/passes.ts');
const { measureShare } = await import('../tests/bench/share.ts');
const { measureIdle } = await import('../tests/bench/idle.ts');
const { measureList } = await import('../tests/bench/list.ts');
const { measureLargePlan } = await import('./bench/large-plan.ts');
const { measureReclaim } = await import('./bench/reclaim.ts');
const { measureHelperSizes } = await import('./bench/helper-sizes.ts');

const measures = [...measureSizes(), ...(await measureHelperSizes())];
measures.forEach(print);
const stage = await setUpBench();
try {
  const chromium = stage.extension.browser.context.browser()?.version() ?? 'unknown';
  for (const step of [
    () => measureTables(stage, runs),
    () => measurePasses(stage, runs),
    () => measureShare(stage, runs),
    () => measureIdle(stage, idleSeconds),
    () => measureList(runs),
    () => measureLargePlan(planned),
    () => measureReclaim(atLimit),
  ]) {
    const found = await step();
    found.forEach(print);
    measures.push(...found);
  }
  const machine = { chromium, node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, loadAtStart: load };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ machine, runs, measures }, null, 2)}\n`);
} finally {
  await stage.close();
}
const missed = measures.filter(({ ok }) => !ok).length;
console.log(missed === 0 ? 'Every aim is met.' : `${missed} aims are missed.`);
process.exitCode = missed === 0 ? 0 : 1;
