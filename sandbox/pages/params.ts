import { logIns, type LogIn } from '../world/shown/roles.ts';

declare global {
  interface Window {
    /** Set by the server in the head of the page. */
    sandboxLogIn?: LogIn;
  }
}

const search = new URLSearchParams(location.search);
const variants = new Set((search.get('variant') ?? '').split(',').filter((name) => name !== ''));

const number = (name: string, fallback: number): number => {
  const value = Number(search.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
};

/** Settings of the visit. They sit in the search part of the address, so they outlive every hash route. */
export const params = {
  logIn: window.sandboxLogIn ?? logIns.provider,
  rows: number('rows', variants.has('virtual') ? 100 : 10),
  /** ms between the click on 复制链接 and the link */
  linkDelay: variants.has('late-link') ? 12_000 : number('linkDelay', 60),
  /** ms until a list answers */
  dataDelay: variants.has('slow') ? 1000 : number('dataDelay', 80),
  /** This document is the content inside the frame of variant `iframe`. */
  framed: search.has('framed'),
  search,
  variants,
};

export const variant = (name: string): boolean => variants.has(name);
