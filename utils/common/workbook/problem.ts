/**
 * Why nothing was taken from a file. `old-workbook`: .xls, or locked with a password; `not-a-workbook`: a ZIP archive of another kind, also
 * .xlsb and .ods; `binary`: neither text nor workbook; `too-large`: packed or unpacked; `broken`: cut off or damaged.
 */
export type FileProblem = 'old-workbook' | 'not-a-workbook' | 'binary' | 'too-large' | 'broken';

export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
