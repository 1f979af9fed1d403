import type { Page } from '../../world/shown/coupon-rows.ts';
import type { ApplicationRow, SolutionRow, Sow } from '../../world/shown/nre.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';
import type { ListRequest } from '../widgets/list.ts';

const wait = String(params.dataDelay);
const queryOf = ({ page, size, keyword }: ListRequest): Record<string, string> => ({
  page: String(page),
  size: String(size),
  keyword,
  wait,
});

export const fetchSolutions = (request: ListRequest): Promise<Page<SolutionRow>> => get('nre-solutions', queryOf(request));
export const fetchApplications = (request: ListRequest): Promise<Page<ApplicationRow>> => get('nre-applications', queryOf(request));
export const fetchApplication = (id: string): Promise<ApplicationRow> => get('nre-application', { id, wait });
export const upload = (id: string, sow: Sow): Promise<unknown> => post('nre-upload', { wait }, { id, sow });
