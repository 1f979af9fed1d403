import { catalogue, type Milestone, type NreState, type Services } from './shown/nre.ts';
import { HOSTILE_NAMES, productName } from './names.ts';
import { createRandom, type Random } from './random.ts';
import { DISTRIBUTOR, PROVIDER, RESELLER } from './accounts.ts';
import type { NreApplication, NreBook } from './nre.ts';
import { createNreBook } from './nre.ts';

const DAY = 86_400_000;

const { 更高阶云服务: higher, 重点云服务: key } = catalogue;

/** Services that applications named: enough, too few, a double, one that no list knows, none. */
const named: readonly Services[] = [
  { 更高阶云服务: higher.slice(0, 3), 重点云服务: key.slice(0, 1) },
  { 更高阶云服务: higher.slice(0, 2), 重点云服务: key.slice(0, 1) },
  { 更高阶云服务: higher.slice(1, 5), 重点云服务: [] },
  { 更高阶云服务: ['CodeArts Req', 'CodeArts  Req', 'ＣｏｄｅＡｒｔｓ Repo'], 重点云服务: ['GaussDB（for Redis）'] },
  { 更高阶云服务: ['示例云服务', '弹性云服务器 ECS', 'CodeArts Check'], 重点云服务: ['<b>示例</b>云服务'] },
  { 更高阶云服务: [], 重点云服务: [] },
];

const states: readonly NreState[] = ['approved', 'approved', 'review', 'approved', 'refused', 'approved', 'sow-review', 'approved'];
const lateStates: readonly NreState[] = ['sow-refused', 'approved', 'final-review', 'milestones'];

/** The next milestone is accepted only after the one before has passed. @param passed how many have passed */
const milestones = (passed: number | undefined): Milestone[] =>
  ['里程碑1', '里程碑2', '里程碑3'].map((name, index) => ({
    name,
    state: passed === undefined ? '未开始' : index < passed ? '验收通过' : index === passed ? '待验收' : '未开始',
  }));

function seedApplication(random: Random, account: string, index: number, now: number): NreApplication {
  const state = [...states, ...lateStates][index % (states.length + lateStates.length)] ?? 'approved';
  const services = named[index % named.length];
  return {
    id: random.hex(16),
    account,
    code: `NRE${random.digits(12)}`,
    solution: HOSTILE_NAMES[index % 5 === 4 ? Math.floor(index / 5) : -1] ?? `${productName(random)}解决方案`,
    appliedAt: now - (index * 3 + 1) * DAY - random.whole(0, 500) * 60_000,
    services: structuredClone(services ?? { 更高阶云服务: [], 重点云服务: [] }),
    milestones: milestones(state === 'milestones' ? 1 + (index % 2) : undefined),
    uploads: [],
    state,
  };
}

/** Solutions and applications of every partner that has the menu. */
export function seedNre(seed: number, now: number): NreBook {
  const random = createRandom(seed);
  const accounts = [PROVIDER, DISTRIBUTOR, RESELLER];
  const solutions = accounts.flatMap((account) =>
    Array.from({ length: 12 }, () => ({
      id: random.hex(16),
      account,
      name: `${productName(random)}解决方案`,
      endAt: now + random.whole(1, 300) * DAY,
    })),
  );
  const applications = accounts.flatMap((account) =>
    Array.from({ length: 24 }, (_, index) => seedApplication(random, account, index, now)),
  );
  return createNreBook(solutions, applications);
}
