import type { AccessLine } from '../../common/account.ts';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';
import { listIssuedPartnerCoupons, listPartnerCouponsRecord, listQuotaCoupons } from './coupons.ts';
import { listSubCustomers } from './customers.ts';
import { listIndirectPartners } from './resellers.ts';

const reads: readonly { operation: string; permission: string; read(api: ApiClient): Promise<unknown> }[] = [
  {
    operation: 'ListSubCustomers',
    permission: 'BPC_ITEM_SUBCUSTSERV_010100',
    read: (api) => listSubCustomers(api, { offset: 0, limit: 1 }),
  },
  {
    operation: 'ListIssuedPartnerCoupons',
    permission: 'BPC_ITEM_SUBCUSTSERV_030200',
    read: (api) => listIssuedPartnerCoupons(api, { offset: 0, limit: 1 }),
  },
  {
    operation: 'ListPartnerCouponsRecord',
    permission: 'BPC_ITEM_SUBCUSTSERV_030102',
    read: (api) => listPartnerCouponsRecord(api, { couponIds: [], operations: [], offset: 0, limit: 1 }),
  },
  {
    operation: 'ListQuotaCoupons',
    permission: 'BPC_ITEM_SUBCUSTSERV_030100',
    read: (api) => listQuotaCoupons(api, { offset: 0, limit: 1 }),
  },
  { operation: 'ListIndirectPartners', permission: 'BPC_ITEM_SALES_020100', read: (api) => listIndirectPartners(api, 0, 1) },
];

/** Calls each read once. ListIndirectPartners is refused for everyone but a distributor. */
export async function checkAccess(api: ApiClient): Promise<AccessLine[]> {
  const lines: AccessLine[] = [];
  for (const { operation, permission, read } of reads) {
    const line = await read(api).then(
      (): Pick<AccessLine, 'result' | 'code'> => ({ result: 'yes', code: '' }),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        const no = error.code === 'API-401' || error.code === 'API-403';
        return { result: no ? ('no' as const) : ('unclear' as const), code: error.serverCode || error.code };
      },
    );
    lines.push({ operation, permission, ...line });
  }
  return [...lines, { operation: 'ReclaimPartnerCoupons', permission: 'BPC_ITEM_SUBCUSTSERV_030201', result: 'untested', code: '' }];
}
