import type { Milestone, NreState, Services, Sow } from './shown/nre.ts';

export interface NreSolution {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly endAt: number;
}

/** A SOW that was handed in with 提交. */
export interface SowUpload extends Sow {
  readonly at: number;
  readonly operator: string;
}

export interface NreApplication {
  readonly id: string;
  readonly account: string;
  readonly code: string;
  readonly solution: string;
  readonly appliedAt: number;
  readonly services: Services;
  readonly milestones: readonly Milestone[];
  readonly uploads: SowUpload[];
  state: NreState;
}

/** 一次性工程费用(NRE) of all accounts. */
export interface NreBook {
  readonly solutions: readonly NreSolution[];
  readonly applications: readonly NreApplication[];
  /** 提交 of 上传SOW. False where no SOW is awaited; what the real page checks is not documented. */
  upload(account: string, id: string, upload: SowUpload): boolean;
}

/** States in which 上传SOW is offered. */
const awaited: readonly NreState[] = ['approved', 'sow-refused'];

export function createNreBook(solutions: NreSolution[], applications: NreApplication[]): NreBook {
  return {
    solutions,
    applications,
    upload(account, id, upload) {
      const found = applications.find((application) => application.id === id && application.account === account);
      if (found === undefined || !awaited.includes(found.state)) return false;
      found.uploads.push(upload);
      found.state = 'sow-review';
      return true;
    },
  };
}
