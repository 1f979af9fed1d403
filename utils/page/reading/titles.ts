/** Where a page names itself and not another page: no menu, no link to elsewhere. */
const headings =
  'h1, h2, h3, h4, h5, h6, [role=heading], [aria-current], legend, [role=dialog] > *, [class*=breadcrumb], [aria-label*=breadcrumb i]';
const menus = 'nav, header, aside, [role=navigation], [role=menu], [role=menubar]';

/** Whether one of the elements that show a page's title does so as the page's own heading, breadcrumb or chosen menu entry. */
export function isTitleShown(words: readonly Element[]): boolean {
  return words.some((word) => word.closest('[aria-current]') !== null || (word.closest(headings) !== null && word.closest(menus) === null));
}
