export type PageReclaim =
  | { readonly ok: true; readonly fen: number }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-usable' | 'frozen' | 'locked' };
