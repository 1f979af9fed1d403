import type { Redirect } from '../../world/shown/redirect.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';

const wait = String(params.dataDelay);
const variants = [...params.variants].join(',');

/** What is stored, or null. */
export const fetchRedirect = async (): Promise<Redirect | null> =>
  (await get<{ redirect: Redirect | null }>('redirect', { variant: variants, wait })).redirect;

export const saveRedirect = (redirect: Redirect): Promise<unknown> => post('redirect-save', { wait }, redirect);
