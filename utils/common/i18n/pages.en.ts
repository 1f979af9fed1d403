/** What the extension's own pages say. */
export default {} as const;
