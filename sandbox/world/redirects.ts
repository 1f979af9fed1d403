import type { Redirect } from './shown/redirect.ts';

export interface RedirectSave extends Redirect {
  readonly account: string;
  readonly operator: string;
  readonly at: number;
}

/** 订单支付成功跳转地址 of each account, with every 确定 that stored one. */
export interface RedirectBook {
  readonly saves: readonly RedirectSave[];
  /** What counts now; undefined before the first 确定. */
  of(account: string): Redirect | undefined;
  /** Takes any text: what the real page refuses is not documented. */
  save(save: RedirectSave): void;
}

export function createRedirectBook(): RedirectBook {
  const saves: RedirectSave[] = [];
  return {
    saves,
    of: (account) => saves.findLast((save) => save.account === account),
    save: (save) => saves.push(save),
  };
}
