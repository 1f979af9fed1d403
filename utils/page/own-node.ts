import { hostTag } from '../common/host-tag.ts';

export { hostTag };

/** Whether a node is one of ours: what we put into the page is no change of the page. */
export function isOwnNode(node: Node): boolean {
  return node.nodeName.toLowerCase() === hostTag;
}
