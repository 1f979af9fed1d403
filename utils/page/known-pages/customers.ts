import { knownPage, table } from '../known-page.ts';

/** Documented as one head; a page that has two shows the name under the first of them. */
const customer = ['客户名称/账号名', '客户名称', '客户/账号', '客户'];
const accountName = ['账号名', '客户账号', '账号名称'];
const association = ['关联类型', '合作类型'];
/** Whether a page shows what a customer can spend is not documented; these are the neighbouring pages' words. */
const balance = ['可用额度', '账户余额', '余额'];

const shared = {
  rowActions: { allocate: ['拨款'], reclaim: ['回收'] },
  buttons: { allocateAll: ['批量拨款'] },
} as const;

/**
 * 客户管理 of 销售 › 客户. Tabs, 客户名称/账号名, 关联类型, 拨款 and 回收 (代售 only) and 批量拨款 are documented, other columns in parts only.
 * 云经销商的客户 is a distributor's; how it names the reseller is not documented, 云经销商名称 is a neighbouring page's word.
 */
export default knownPage({
  title: ['客户管理'],
  parts: {
    mine: table({ tabs: [['我的客户']], columns: { customer, account: accountName, association, balance }, ...shared }),
    resellers: table({
      tabs: [['云经销商的客户']],
      columns: { customer, account: accountName, association, balance, reseller: ['云经销商名称', '云经销商'] },
      ...shared,
    }),
  },
});

/** What a cell under 客户名称/账号名 may show of one customer. */
export interface CustomerNames {
  readonly name: string;
  /** Its last piece, which is the account's name if the cell shows one: these have no blanks. */
  readonly account: string;
}

/** Name and account as a cell reads that may show both. How they are laid out is not documented: only an account that is known proves that it is one. */
export function namesIn(cell: string): CustomerNames {
  const pieces = cell.split(/[\s/]+/).filter(Boolean);
  const account = pieces.at(-1) ?? '';
  const name = cell.slice(0, cell.lastIndexOf(account)).replace(/[\s/]+$/, '');
  return { name: name === '' ? cell : name, account };
}

/** Whether a page hides part of a text behind signs: a name that is shown so is nobody's. */
export const isMasked = (text: string): boolean => /\*{2,}|•{2,}/.test(text);
