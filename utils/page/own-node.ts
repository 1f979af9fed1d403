/** Tag of our hosts in the page. Never defined as a custom element: nothing of ours runs in the page's world. */
export const hostTag = 'pcc-part';

/** Whether a node is one of ours: what we put into the page is no change of the page. */
export function isOwnNode(node: Node): boolean {
  return node.nodeName.toLowerCase() === hostTag;
}
