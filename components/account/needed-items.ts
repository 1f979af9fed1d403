/**
 * Operations that taking coupons back calls, with the permission item of each (contract, section 3.3: any one of
 * several items is enough there). The last one is a distributor's only.
 */
export const neededItems = [
  { operation: 'ListIssuedPartnerCoupons', item: 'BPC_ITEM_SUBCUSTSERV_030200' },
  { operation: 'ReclaimPartnerCoupons', item: 'BPC_ITEM_SUBCUSTSERV_030201' },
  { operation: 'ListPartnerCouponsRecord', item: 'BPC_ITEM_SUBCUSTSERV_030102' },
  { operation: 'ListQuotaCoupons', item: 'BPC_ITEM_SUBCUSTSERV_030100' },
  { operation: 'ListSubCustomers', item: 'BPC_ITEM_SUBCUSTSERV_010100' },
  { operation: 'ListIndirectPartners', item: 'BPC_ITEM_SALES_020100' },
] as const;
