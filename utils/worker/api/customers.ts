import list from './operations/list-sub-customers.ts';

export type { Customer } from './operations/list-sub-customers.ts';
export const listSubCustomers = list.list;
