import { createHash } from 'node:crypto';
import type { Operator, Partner, PartnerKind } from './model.ts';
import { logIns } from './shown/roles.ts';

export const PROVIDER = logIns.provider.account;
export const DISTRIBUTOR = logIns.distributor.account;
/** A reseller of the distributor; it gets tokens, but no partner operation answers it. */
export const RESELLER = logIns.reseller.account;
/** An account that was upgraded to a Huawei ID: it gets no token under its own name. */
export const HUAWEI_ID = 'example-huawei-id';

/** `ops-read` has what reads, and not the rights to take back: this one for coupons … */
export const RECLAIM_ITEM = 'BPC_ITEM_SUBCUSTSERV_030201';
/** … this one for balances … */
export const BALANCE_RECLAIM_ITEM = 'BPC_ITEM_SUBCUSTSERV_010104';
/** … and, any one of them, these for quotas. */
export const QUOTA_RECLAIM_ITEMS = ['BPC_ITEM_SUBCUSTSERV_030601', 'BPC_ITEM_SUBCUSTSERV_030602'] as const;
const READ_ITEMS = [
  'BPC_ITEM_SUBCUSTSERV_010100',
  'BPC_ITEM_SUBCUSTSERV_010500',
  'BPC_ITEM_SUBCUSTSERV_030100',
  'BPC_ITEM_SUBCUSTSERV_030102',
  'BPC_ITEM_SUBCUSTSERV_030200',
  'BPC_ITEM_SUBCUSTSERV_030600',
  'BPC_ITEM_SALES_020100',
  'BPC_ITEM_VIEW_010100',
  'BPC_ITEM_SUBCUSTSERV_010105',
  'BPC_ITEM_SUBCUSTSERV_060100',
  'BPC_ITEM_SUBCUSTSERV_060200',
  'BPC_ITEM_FINANCE_020101',
  'BPC_ITEM_FINANCE_030100',
  'BPC_ITEM_FINANCE_040100',
  'BPC_ITEM_FINANCE_090100',
];

/** Passwords of the operators, the same in every account. */
export const PASSWORDS = {
  'ops-full': 'Full-of-rights-1',
  'ops-read': 'Only-reading-1',
  'ops-mfa': 'With-a-device-1',
  'ops-none': 'Without-rights-1',
} as const;
export type OperatorName = keyof typeof PASSWORDS;

/** Base32 secret of the MFA device of `ops-mfa`. */
export const TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const ITEMS: Record<OperatorName, Operator['items']> = {
  'ops-full': 'all',
  'ops-read': new Set(READ_ITEMS),
  'ops-mfa': 'all',
  'ops-none': new Set(),
};

/** Access key of an operator; the secret key is the same text with `secret-` before it. */
export function accessKeyOf(accountName: string, operator: string): string {
  return `AK-${accountName}-${operator}`.toUpperCase();
}

export function secretKeyOf(accountName: string, operator: string): string {
  return `secret-${accessKeyOf(accountName, operator)}`;
}

/** 32 hex characters, the same for the same text. */
export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function createOperator(accountName: string, name: OperatorName): Operator {
  return {
    id: idOf(`${name}@${accountName}`),
    name,
    password: PASSWORDS[name],
    accessKey: accessKeyOf(accountName, name),
    secretKey: secretKeyOf(accountName, name),
    totpSecret: name === 'ops-mfa' ? TOTP_SECRET : null,
    huaweiId: false,
    items: ITEMS[name],
  };
}

/** The account's own user, of the same name as the account. */
export function ownUser(accountName: string, huaweiId: boolean): Operator {
  return {
    ...createOperator(accountName, 'ops-full'),
    id: idOf(`self@${accountName}`),
    name: accountName,
    password: PASSWORDS['ops-full'],
    accessKey: accessKeyOf(accountName, 'self'),
    secretKey: secretKeyOf(accountName, 'self'),
    huaweiId,
  };
}

export interface PartnerSeed {
  readonly accountName: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly distributor?: string;
  readonly associatedAt: number;
}

/** A partner with its four operators and its own user. */
export function createPartner(seed: PartnerSeed): Partner {
  const names = Object.keys(PASSWORDS) as OperatorName[];
  const operators = new Map(names.map((name) => [name as string, createOperator(seed.accountName, name)]));
  operators.set(seed.accountName, ownUser(seed.accountName, seed.accountName === HUAWEI_ID));
  return {
    id: idOf(seed.accountName),
    accountName: seed.accountName,
    name: seed.name,
    kind: seed.kind,
    distributor: seed.distributor ?? null,
    associatedAt: seed.associatedAt,
    operators,
  };
}
