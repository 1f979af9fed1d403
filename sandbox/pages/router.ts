export interface Route {
  /** `exclusiveOffers` of `#/obmgr/exclusiveOffers?tab=goods`. */
  page: string;
  query: URLSearchParams;
}

/** Reads a hash route. An empty or foreign hash is the start page, `index`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const page = path.replace(/^obmgr\/?/u, '').replace(/\/$/u, '');
  return { page: page === '' ? 'index' : decodeURI(page), query: new URLSearchParams(query) };
}

export const hrefOf = (page: string, query: Record<string, string> = {}): string => {
  const search = new URLSearchParams(query).toString();
  return `#/obmgr/${encodeURI(page)}${search === '' ? '' : `?${search}`}`;
};
