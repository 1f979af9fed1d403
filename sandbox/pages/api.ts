import type { ListAnswer, ListQuery } from '../world/shown/quote-rows.ts';
import { params } from './params.ts';

async function call<T>(path: string, query: Record<string, string>, init: RequestInit): Promise<T> {
  const address = new URLSearchParams({ ...query, role: params.logIn.role, ...(params.logIn.member && { member: '1' }) });
  const response = await fetch(`/obmgr/rest/${path}?${address.toString()}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const get = <T>(path: string, query: Record<string, string>): Promise<T> => call(path, query, {});

export const post = <T>(path: string, query: Record<string, string>, body: unknown): Promise<T> =>
  call(path, query, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export function fetchQuotes(query: Omit<ListQuery, 'role'>): Promise<ListAnswer> {
  return get('quotes', {
    kind: query.kind,
    page: String(query.page),
    size: String(query.size),
    keyword: query.keyword,
    sort: query.sort ?? '',
    order: query.descending ? 'desc' : 'asc',
    wait: String(params.dataDelay),
  });
}

export async function fetchLink(id: string): Promise<string> {
  const variant = [...params.variants].join(',');
  const answer = await get<{ link: string }>('link', { id, variant, wait: String(params.linkDelay) });
  return answer.link;
}
