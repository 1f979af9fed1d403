/** Whether a person can see an element, as far as styles tell. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
