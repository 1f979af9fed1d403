/** Variants of the sandbox's pages with a table: one for each way in which it may be built, combined with tabs, ticks and words. */
export const pageConstructions = [
  '',
  'plain-table',
  'aria-grid,tabs-aria',
  'div-rows,tabs-buttons',
  'list-rows,tabs-buttons,tabs-kept',
  'far-head,tabs-kept',
  'gutter',
  'fixed-columns,ticks-role',
  'fixed-copy,fixed-left',
  'hidden-actions',
  'virtual',
  'fixed-head,fixed-right,live-dom',
  'other-words,reordered',
  'iframe',
  'bilingual',
] as const;
