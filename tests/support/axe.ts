import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { contentScriptContexts } from './contexts.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly targets: readonly string[];
}

/** Callers assert that `nodesChecked` is above 0: an audit of nothing finds nothing. */
export interface AxeReport {
  readonly violations: readonly AxeFinding[];
  readonly nodesChecked: number;
}

/**
 * Runs in the browser. `closedOnly`: the closed roots are opened for axe through the browser's door for content scripts,
 * and only what lies in them is audited and counted.
 */
function auditInBrowser(closedOnly: boolean): Promise<AxeReport> {
  interface Result {
    id: string;
    help: string;
    nodes: { target: (string | string[])[] }[];
  }
  interface Axe {
    run(context: unknown, options: unknown): Promise<{ violations: Result[]; passes: Result[]; incomplete: Result[] }>;
  }
  interface Door {
    dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  }
  const scope = globalThis as unknown as { axe: Axe; chrome: Door };
  const inScope = (node: { target: unknown[] }): boolean => !closedOnly || Array.isArray(node.target[0]);
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  const isOpen = (element: Element): boolean => Boolean(native?.get?.call(element));
  const rootOf = (element: Element): ShadowRoot | null =>
    element instanceof HTMLElement && !/^(input|textarea|select|video|audio|details|meter|progress|img)$/i.test(element.tagName)
      ? scope.chrome.dom.openOrClosedShadowRoot(element)
      : null;
  const hosts = closedOnly ? [...document.querySelectorAll('*')].filter((element) => !isOpen(element) && rootOf(element) !== null) : [];
  if (closedOnly && hosts.length === 0) return Promise.resolve({ violations: [], nodesChecked: 0 });
  if (closedOnly) {
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get(this: Element) {
        return rootOf(this);
      },
    });
  }
  return scope.axe
    .run(closedOnly ? { include: hosts } : document, { resultTypes: ['violations', 'passes', 'incomplete'] })
    .then(({ violations, passes, incomplete }) => {
      const all = [...violations, ...passes, ...incomplete].flatMap((result) => result.nodes).filter(inScope);
      return {
        violations: violations
          .map((result) => ({
            rule: result.id,
            help: result.help,
            targets: result.nodes.filter(inScope).map((node) => JSON.stringify(node.target)),
          }))
          .filter((finding) => finding.targets.length > 0),
        nodesChecked: new Set(all.map((node) => JSON.stringify(node.target))).size,
      };
    })
    .finally(() => {
      if (closedOnly && native) Object.defineProperty(Element.prototype, 'shadowRoot', native);
    });
}

/** Audits a page that has no closed roots of ours: options, workspace, welcome. */
export async function auditPage(page: Page): Promise<AxeReport> {
  const session = await page.context().newCDPSession(page);
  try {
    return await auditContext(session, false);
  } finally {
    await session.detach();
  }
}

async function auditContext(session: CDPSession, closedOnly: boolean, contextId?: number): Promise<AxeReport> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${axeSource};(${auditInBrowser.toString()})(${closedOnly})`,
    awaitPromise: true,
    returnByValue: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as AxeReport;
}

/** Audits what the extension mounted in the closed shadow roots of a host page, frame by frame. */
export async function auditClosedRoots(page: Page, extensionId: string): Promise<AxeReport> {
  const session = await page.context().newCDPSession(page);
  try {
    const contexts = await contentScriptContexts(session, extensionId);
    const reports: AxeReport[] = [];
    for (const contextId of contexts) reports.push(await auditContext(session, true, contextId));
    return {
      violations: reports.flatMap((report) => report.violations),
      nodesChecked: reports.reduce((sum, report) => sum + report.nodesChecked, 0),
    };
  } finally {
    await session.detach();
  }
}
