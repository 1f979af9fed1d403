/** The browser's own `fetch`, called as a plain function. Everything else gets it handed in. */
export const browserFetch: typeof globalThis.fetch = (...args) => fetch(...args);
