/** What is used of a node as `DOM.getDocument` gives it. */
export interface Node {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly shadowRootType?: string;
  readonly contentDocument?: Node;
  readonly frameId?: string;
}

/** An element somewhere below a closed root, with its ancestors across shadow boundaries, nearest first. */
export interface TreeElement {
  readonly node: Node;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly ancestors: readonly Node[];
  readonly frameId: string;
}

interface Root {
  readonly node: Node;
  readonly ancestors: readonly Node[];
  readonly frameId: string;
}

const tagOf = (node: Node): string => node.localName || node.nodeName.toLowerCase();

function attributesOf(node: Node): Record<string, string> {
  const flat = node.attributes ?? [];
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])));
}

/** Every closed shadow root of a document tree; the browser's own (`user-agent`) ones are none of ours. */
export function closedRoots(node: Node, frameId: string, ancestors: readonly Node[] = []): Root[] {
  const inside = [node, ...ancestors];
  const shadows = (node.shadowRoots ?? []).filter((root) => root.shadowRootType !== 'user-agent');
  return [
    ...shadows.filter((root) => root.shadowRootType === 'closed').map((root) => ({ node: root, ancestors: inside, frameId })),
    ...shadows.flatMap((root) => closedRoots(root, frameId, inside)),
    ...(node.contentDocument ? closedRoots(node.contentDocument, node.frameId ?? frameId, inside) : []),
    ...(node.children ?? []).flatMap((child) => closedRoots(child, frameId, inside)),
  ];
}

/** The elements of a root in document order, those of nested roots left to these. */
export function elementsOf({ node, ancestors, frameId }: Root): TreeElement[] {
  return (node.children ?? []).flatMap((child) => {
    const here = [node, ...ancestors];
    const below = elementsOf({ node: child, ancestors: here, frameId });
    if (child.nodeType !== 1) return below;
    return [{ node: child, tag: tagOf(child), attributes: attributesOf(child), ancestors: here, frameId }, ...below];
  });
}

/** The text of a subtree, open or closed roots included, white space folded. */
export function text(node: Node): string {
  const collect = (current: Node): string => {
    if (current.nodeType === 3) return current.nodeValue;
    if (['style', 'script', 'template'].includes(tagOf(current))) return '';
    const shadows = (current.shadowRoots ?? []).filter((root) => root.shadowRootType !== 'user-agent');
    return [...shadows, ...(current.children ?? [])].map(collect).join(current.nodeType === 1 ? ' ' : '');
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}

/** The label that attributes or a `<label>` give. */
export function label(element: TreeElement, all: readonly TreeElement[]): string {
  const named = element.attributes['aria-label'] ?? element.attributes['alt'] ?? element.attributes['title'];
  if (named !== undefined) return named;
  const around = element.ancestors.find((ancestor) => tagOf(ancestor) === 'label');
  if (around) return text(around);
  const id = element.attributes['id'];
  const pointing = id === undefined ? undefined : all.find((other) => other.tag === 'label' && other.attributes['for'] === id);
  return pointing ? text(pointing.node) : '';
}

/** The text of the nearest table row of the host page, without what was mounted into it. */
export function rowText(element: TreeElement): string {
  const row = element.ancestors.find((ancestor) => tagOf(ancestor) === 'tr');
  if (!row) return '';
  const light = (node: Node): Node => ({ ...node, shadowRoots: [], children: (node.children ?? []).map(light) });
  return text(light(row));
}
