import type { StoreApi } from 'zustand/vanilla';
import { t } from '../../../utils/common/i18n/t.ts';
import type { OwnKey } from '../../../utils/common/i18n/own-pages/index.ts';
import { mostItems } from '../../../utils/common/jobs/limits.ts';
import { type PastedIds, parseCouponIds } from '../../../utils/common/pasted/coupon-ids.ts';
import { type FileProblem, UnreadableFile } from '../../../utils/common/workbook/problem.ts';
import { type ListText, readListFile } from './read-list-file.ts';

interface CountedList extends ListText {
  /** Coupon ids in it. */
  readonly count: number;
}

/** The list of ids as it stands in its box, and the file that it came from. */
export interface ListState {
  readonly text: string;
  readonly pasted: PastedIds;
  /** A person said that the ids are right although a spreadsheet may have cut them. Any change of the list takes it back. */
  readonly saidRight: boolean;
  readonly fileProblem: FileProblem | undefined;
  /** The sheets of the chosen file that hold ids. */
  readonly sheets: readonly CountedList[];
  /** The sheet that was taken; -1 while a person has to choose one. */
  readonly sheetIndex: number;
}

export const noList = (): ListState => ({
  text: '',
  pasted: parseCouponIds(''),
  saidRight: false,
  fileProblem: undefined,
  sheets: [],
  sheetIndex: -1,
});

/** Whether the list may be planned as it is. */
export function mayPlanList({ pasted, saidRight }: ListState): boolean {
  return pasted.ids.length > 0 && pasted.ids.length <= mostItems && (!pasted.doubtful || saidRight);
}

/** The part of the store that is about a list: typing, pasting, a file. */
export function createListPart(state: Pick<StoreApi<ListState>, 'getState' | 'setState'>, idHeads: OwnKey) {
  /** Words by which the column of the ids is known. */
  const heads = (): string[] => t(idHeads).split(',');
  /** What the chosen file keeps as numbers: an id among these stays doubtful, whatever is typed beside it. */
  let numbers: ReadonlySet<string> = new Set();
  let lastFile = 0;

  function show(text: string): void {
    if (text === '') numbers = new Set();
    state.setState({ text, pasted: parseCouponIds(text, { heads: heads(), numbers }), saidRight: false, fileProblem: undefined });
  }

  function chooseSheet(sheetIndex: number): void {
    const sheet = state.getState().sheets[sheetIndex];
    if (!sheet) return;
    ({ numbers } = sheet);
    state.setState({ sheetIndex });
    show(sheet.text);
  }

  return {
    setText: (text: string): void => {
      show(text);
      if (text === '') state.setState({ sheets: [], sheetIndex: -1 });
    },
    chooseSheet,
    sayRight: (saidRight: boolean) => state.setState({ saidRight }),
    /** Takes a file in the place of what stands there. Several sheets with ids: a person chooses. A file that cannot be read changes nothing. */
    async readFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<void> {
      lastFile += 1;
      const thisFile = lastFile;
      try {
        const lists = (await readListFile(file)).map((list) => ({
          ...list,
          count: parseCouponIds(list.text, { heads: heads() }).ids.length,
        }));
        if (thisFile !== lastFile) return;
        const withIds = lists.filter(({ count }) => count > 0);
        const sheets = withIds.length > 0 ? withIds : lists.slice(0, 1);
        state.setState({ ...noList(), sheets });
        if (sheets.length === 1) chooseSheet(0);
      } catch (thrown) {
        if (!(thrown instanceof UnreadableFile)) throw thrown;
        if (thisFile === lastFile) state.setState({ fileProblem: thrown.problem });
      }
    },
  };
}
