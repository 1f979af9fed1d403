/** One fault put into the code, and the unit test that must find it. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** The test file that must fail. */
  readonly test: string;
}

const jobs = 'utils/worker/jobs/';
const properties = `${jobs}engine.property.test.ts`;

const engine: readonly Mutation[] = [
  {
    name: 'repeatable is ignored after 429, 401 and 403',
    file: `${jobs}item-step.ts`,
    from: 'if (believed && run.kind.repeatable && (answer',
    to: 'if (believed && (answer',
    test: properties,
  },
  {
    name: 'repeatable is ignored after a lost answer',
    file: `${jobs}item-step.ts`,
    from: "finding.is === 'not-done' && run.kind.repeatable && item.attempts",
    to: "finding.is === 'not-done' && item.attempts",
    test: properties,
  },
  {
    name: 'a refusal of a one-time request is believed after one look',
    file: `${jobs}item-step.ts`,
    from: '(run.kind.repeatable || wait === undefined)',
    to: '(run.kind.repeatable || wait !== undefined)',
    test: properties,
  },
  {
    name: 'found sent at a start: queued again',
    file: `${jobs}run-job.ts`,
    from: "moved(item, { state: 'unknown', looks: 0, nextAt: now }, now)",
    to: "moved(item, { state: 'queued', looks: 0, nextAt: now }, now)",
    test: properties,
  },
  {
    name: 'a refusal is believed without a look',
    file: `${jobs}item-step.ts`,
    from: "  if (answer.kind !== 'success') return keep(",
    to: "  if (answer.kind === 'refused') return keep(run, sent, { state: 'failed', answer, reason: answer.code });\n  if (answer.kind !== 'success') return keep(",
    test: properties,
  },
  {
    name: 'no patience',
    file: `${jobs}run-context.ts`,
    from: 'patienceMs = [0, 3_000, 10_000, 30_000, 60_000, 120_000]',
    to: 'patienceMs = [0]',
    test: properties,
  },
  {
    name: 'no reading back',
    file: `${jobs}run-job.ts`,
    from: '    await readBack(run);\n',
    to: '',
    test: `${jobs}engine.test.ts`,
  },
  {
    name: 'a success that nothing confirms is believed',
    file: `${jobs}read-back.ts`,
    from: '  if (finding) return moved(',
    to: '  if (finding && last === undefined) return moved(',
    test: `${jobs}engine-read-back.test.ts`,
  },
  {
    name: 'the intent is not on disk before the request leaves',
    file: `${jobs}item-step.ts`,
    from: '{ strict: true, whileRunning: item.jobId }',
    to: '{ whileRunning: item.jobId }',
    test: `${jobs}engine.test.ts`,
  },
  {
    name: 'a stop that was kept meanwhile is not asked for before sending',
    file: `${jobs}item-step.ts`,
    from: '{ strict: true, whileRunning: item.jobId }',
    to: '{ strict: true }',
    test: `${jobs}engine-steered.property.test.ts`,
  },
  {
    name: 'asked for more than twice',
    file: `${jobs}item-step.ts`,
    from: 'item.attempts < 2',
    to: 'item.attempts < 3',
    test: `${jobs}engine.test.ts`,
  },
  {
    name: 'the cap is ignored',
    file: `${jobs}item-step.ts`,
    from: 'run.sentFen + item.amountFen > run.limits.maxFen',
    to: 'run.sentFen > Infinity',
    test: `${jobs}engine-stopping.test.ts`,
  },
  {
    name: 'anybody may resume a job',
    file: `${jobs}engine.ts`,
    from: 'job.accountKey !== actor.accountKey || job.operatorId !== actor.operatorId',
    to: 'job.accountKey !== actor.accountKey',
    test: `${jobs}engine-stopping.test.ts`,
  },
  {
    name: 'two open items may touch the same money',
    file: 'utils/worker/db/upgrade.ts',
    from: "'openKey', 'openKey', { unique: true }",
    to: "'openKey', 'openKey', { unique: false }",
    test: `${jobs}engine-exclusive.test.ts`,
  },
  {
    name: 'nobody is told which job holds a target',
    file: `${jobs}store.ts`,
    from: 'const rows = await Promise.all(exclusives.map((exclusive) => index.get(openKeyOf(accountKey, exclusive))));',
    to: 'const rows = await Promise.all(exclusives.map((exclusive) => index.get(openKeyOf(accountKey, `${exclusive}:other`))));',
    test: `${jobs}engine-exclusive.test.ts`,
  },
  {
    name: 'a plan does not expire',
    file: `${jobs}confirm.ts`,
    from: 'now >= plan.expiresAt',
    to: 'now >= Infinity',
    test: `${jobs}jobs.test.ts`,
  },
];

const outcomes: readonly Mutation[] = [
  {
    name: 'records known before count as new',
    file: `${jobs}kinds/outcome.ts`,
    from: '!knownRecords.includes(taking.recordId)',
    to: 'taking.recordId !== undefined',
    test: `${jobs}kinds/reclaim-coupons/outcome-from-records.test.ts`,
  },
  {
    name: 'a surplus record is ignored',
    file: `${jobs}kinds/outcome.ts`,
    from: 'byHand.length > 1',
    to: 'byHand.length > 2',
    test: properties,
  },
  {
    name: 'coupons: the amount may have drifted',
    file: `${jobs}kinds/reclaim-coupons/kind.ts`,
    from: 'beforeFen === item.amountFen &&',
    to: 'beforeFen !== undefined &&',
    test: `${jobs}engine.test.ts`,
  },
  {
    name: 'coupons: records of other coupons decide',
    file: `${jobs}kinds/reclaim-coupons/read-coupon.ts`,
    from: '.filter(({ couponId }) => asked.has(couponId))',
    to: '',
    test: `${jobs}kinds/reclaim-coupons/kind.test.ts`,
  },
];

const quotas = `${jobs}kinds/reclaim-quotas/`;
const quotaKind: readonly Mutation[] = [
  {
    name: 'quotas: another one among the successes is taken for ours',
    file: 'utils/worker/api/reclaim-quota.ts',
    from: 'taken?.rows.some((row) => row.quotaId === quotaId)',
    to: 'taken?.rows.some((row) => row.quotaId !== undefined)',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: an id in neither list is taken as done',
    file: 'utils/worker/api/reclaim-quota.ts',
    from: 'if (worked === (failure !== undefined))',
    to: 'if (worked && failure !== undefined)',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: an id in both lists is taken as refused',
    file: 'utils/worker/api/reclaim-quota.ts',
    from: 'if (worked === (failure !== undefined))',
    to: 'if (!worked && failure === undefined)',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: the rest may have drifted',
    file: `${quotas}kind.ts`,
    from: 'screened.restFen !== item.amountFen || ',
    to: '',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: the record of an earlier request is not looked at',
    file: `${quotas}kind.ts`,
    from: "if (earlier?.is === 'settled')",
    to: "if (earlier?.is === 'undecided')",
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: records of other quotas decide',
    file: `${quotas}read-records.ts`,
    from: 'records.rows.filter((row) => row.quotaId === quotaId)',
    to: 'records.rows',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'a log that broke off proves that nothing happened',
    file: `${jobs}kinds/outcome.ts`,
    from: 'succeeded || !whole',
    to: 'succeeded',
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: one that is being adjusted counts as untouched',
    file: `${quotas}outcome-from-records.ts`,
    from: "quota?.status === '0' && (quota.balance",
    to: "quota?.status !== '3' && (quota?.balance",
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'absent is said of a list that broke off',
    file: 'utils/worker/api/find-one.ts',
    from: "complete ? 'absent' : 'unread'",
    to: "complete ? 'absent' : 'absent'",
    test: `${quotas}kind.test.ts`,
  },
  {
    name: 'quotas: open coupons are not looked at',
    file: `${quotas}plan.ts`,
    from: 'hanging.count > 0',
    to: 'hanging.count > Infinity',
    test: `${quotas}plan.test.ts`,
  },
];

/** Faults of the engine, of what records decide, and of single kinds. */
export const mutations: readonly Mutation[] = [...engine, ...outcomes, ...quotaKind];
