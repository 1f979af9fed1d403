/** Steps of 一次性工程费用(NRE). Only 资格申请审核通过 is documented as a word. */
export type NreState = 'review' | 'refused' | 'approved' | 'sow-review' | 'sow-refused' | 'final-review' | 'milestones';

export const nreWords: Record<NreState, string> = {
  review: '资格申请审核中',
  refused: '资格申请审核不通过',
  approved: '资格申请审核通过',
  'sow-review': 'SOW审核中',
  'sow-refused': 'SOW审核不通过',
  'final-review': '商业价值终评中',
  milestones: '里程碑验收中',
};

/** The two kinds of services that a SOW counts. */
export const serviceKinds = ['更高阶云服务', '重点云服务'] as const;
export type ServiceKind = (typeof serviceKinds)[number];
export type Services = Record<ServiceKind, string[]>;

/** The files that the manual names. */
export const sowFiles = ['SOW产品方案', 'SOW自检Checklist', 'SOW专家评估反馈模板'] as const;
export type SowFile = (typeof sowFiles)[number];

/** What 添加 offers. Which services count is known from scraps of the FAQ only. */
export const catalogue: Services = {
  更高阶云服务: ['CodeArts Req', 'CodeArts Repo', 'CodeArts Pipeline', 'CodeArts Check', 'CodeArts Build'],
  重点云服务: ['GaussDB(for Redis)', 'GaussDB(for Influx)', 'GaussDB(for Cassandra)'],
};

export interface Milestone {
  name: string;
  state: string;
}

export interface SolutionRow {
  id: string;
  name: string;
  /** End of the benefit period. */
  endAt: string;
}

export interface ApplicationRow {
  id: string;
  /** 申请编号 */
  code: string;
  solution: string;
  state: NreState;
  appliedAt: string;
  services: Services;
  milestones: Milestone[];
}

/** What 提交 sends. */
export interface Sow {
  services: Services;
  /** Names of the chosen files; a file that was not chosen is missing. */
  files: Partial<Record<SowFile, string[]>>;
}
