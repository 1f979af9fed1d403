import type { Role } from './roles.ts';

export type QuoteKind = 'product' | 'configuration';

/** A row as the page gets it. Names come twice, since the eye in the head changes them without a request. */
export interface QuoteRow {
  id: string;
  name: string;
  shownId: string;
  specification: string;
  customerName: string;
  maskedCustomerName: string;
  discount: string;
  startAt: string;
  endAt: string;
}

export interface ListQuery {
  role: Role;
  kind: QuoteKind;
  /** From 1. */
  page: number;
  size: number;
  keyword: string;
  sort: 'name' | 'startAt' | 'endAt' | undefined;
  descending: boolean;
}

export interface ListAnswer {
  total: number;
  rows: QuoteRow[];
}
