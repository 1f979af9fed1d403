import type { CDPSession, Page } from 'playwright-core';
import { closedRoots, elementsOf, label, rowText, text } from './pierced-tree.ts';
import type { TreeElement } from './pierced-tree.ts';

/** CSS pixels of the page's viewport, same-origin frames included. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PiercedNode {
  readonly backendNodeId: number;
  readonly tag: string;
  /** What it says, white space folded. */
  readonly text: string;
  /** Its accessible label, as far as attributes and `<label>` give one; '' without. */
  readonly label: string;
  /** The text of the host page's table row around it; '' outside a table. */
  readonly row: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The live value of a field, not of its attribute. */
  readonly value: string | undefined;
  /** Undefined: it is not rendered. */
  readonly box: Box | undefined;
}

/** What stands in the closed shadow roots of a page at one moment. Take a new one after anything changed. */
export interface Pierced {
  /** Number of closed roots: what the extension mounted. */
  readonly roots: number;
  readonly nodes: readonly PiercedNode[];
  /** Rendered buttons whose text or label is `name` (or matches it). */
  buttons(name?: string | RegExp): PiercedNode[];
  /** Rendered elements of a tag. */
  tagged(tag: string): PiercedNode[];
  /** All rendered text. */
  text(): string;
}

type Quad = readonly number[];

function boxOfQuad(quad: Quad): Box | undefined {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
  return box.width > 0 && box.height > 0 ? box : undefined;
}

/** A node without layout has no box model: the browser answers with an error then. */
async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  return session.send('DOM.getBoxModel', { backendNodeId }).then(
    ({ model }) => boxOfQuad(model.border),
    () => undefined,
  );
}

/** Reads a field's value in a world of our own, where no script of a hostile page listens. */
async function valueOf(session: CDPSession, element: TreeElement): Promise<string | undefined> {
  if (!['input', 'textarea', 'select'].includes(element.tag)) return undefined;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: element.frameId, worldName: 'test' });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: element.node.backendNodeId, executionContextId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.value; }',
    returnByValue: true,
  });
  return String(result.value);
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Looks through the closed roots of the page and of its same-origin frames. */
export function pierce(page: Page): Promise<Pierced> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const { frameTree } = await session.send('Page.getFrameTree');
    const roots = closedRoots(root, frameTree.frame.id);
    const elements = roots.flatMap(elementsOf);
    const nodes = await Promise.all(
      elements.map(async (element): Promise<PiercedNode> => ({
        backendNodeId: element.node.backendNodeId,
        tag: element.tag,
        text: text(element.node),
        label: label(element, elements),
        row: rowText(element),
        attributes: element.attributes,
        value: await valueOf(session, element).catch(() => undefined),
        box: await boxOf(session, element.node.backendNodeId),
      })),
    );
    return view(roots.length, nodes);
  });
}

function view(roots: number, nodes: readonly PiercedNode[]): Pierced {
  const rendered = nodes.filter((node) => node.box !== undefined);
  const matches = (node: PiercedNode, name: string | RegExp): boolean =>
    typeof name === 'string' ? node.text === name || node.label === name : name.test(node.text) || name.test(node.label);
  return {
    roots,
    nodes,
    buttons: (name) =>
      rendered.filter(
        (node) => (node.tag === 'button' || node.attributes['role'] === 'button') && (name === undefined || matches(node, name)),
      ),
    tagged: (tag) => rendered.filter((node) => node.tag === tag),
    text: () =>
      rendered
        .filter(
          (node) => !rendered.some((other) => other !== node && other.text.includes(node.text) && other.text.length > node.text.length),
        )
        .map((node) => node.text)
        .join('\n'),
  };
}

/** A real mouse click in the middle of a box that is in view. */
export async function clickBox(page: Page, box: Box): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const sameBox = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/**
 * Scrolls a node into view and returns its box once it has come to rest there: a popover may still be looking for its
 * place. Throws when the node has gone, is not rendered or never rests.
 */
export function boxInView(page: Page, node: Pick<PiercedNode, 'backendNodeId' | 'tag' | 'text'>): Promise<Box> {
  return withSession(page, async (session) => {
    await session.send('DOM.getDocument', { depth: 0 });
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId }).catch(() => undefined);
    let before: Box | undefined;
    for (const end = Date.now() + 5000; Date.now() < end;) {
      const box = await boxOf(session, node.backendNodeId);
      if (box === undefined) throw new Error(`<${node.tag}> "${node.text}" is not rendered.`);
      if (before !== undefined && sameBox(before, box)) return box;
      before = box;
      await page.waitForTimeout(50);
    }
    throw new Error(`<${node.tag}> "${node.text}" does not come to rest.`);
  });
}

/** Clicks a node inside a closed root with the mouse, as a person would. */
export async function clickNode(page: Page, node: Pick<PiercedNode, 'backendNodeId' | 'tag' | 'text'>): Promise<void> {
  await clickBox(page, await boxInView(page, node));
}

/**
 * Looks again and again until `find` returns something else than undefined or an empty list, and twice in a row the same:
 * a popover that is still looking for its place is not what a person would act on.
 */
export async function waitForPierced<T>(page: Page, find: (ui: Pierced) => T | undefined, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  let before: string | undefined;
  for (;;) {
    const ui = await pierce(page);
    const found = find(ui);
    const isThere = found !== undefined && !(Array.isArray(found) && found.length === 0);
    const now = isThere ? JSON.stringify(found) : undefined;
    if (isThere && now === before) return found;
    before = now;
    if (Date.now() > end) throw new Error(`Not found in ${timeout} ms. The ${ui.roots} closed roots say:\n${ui.text()}`);
    await page.waitForTimeout(50);
  }
}

/** Waits for a button in the closed roots, by name and place among its likes, and clicks it. Throws where there is none. */
export async function clickButton(page: Page, name: string, index = 0): Promise<PiercedNode> {
  const buttons = await waitForPierced(page, (ui) => ui.buttons(name));
  const button = buttons[index];
  if (!button) throw new Error(`There are ${buttons.length} buttons "${name}", none at ${index}.`);
  await clickNode(page, button);
  return button;
}
