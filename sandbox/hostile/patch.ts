// A page that replaces the built-ins which other people's code leans on, and reads who calls them with what.
import type { Note } from './observed.ts';

const { apply, get, defineProperty, getOwnPropertyDescriptor } = Reflect;
const { split, includes } = String.prototype;
const seen = new Set<string>();
const most = 20_000;
let inside = false;
const take: Note = (line) => {
  seen.add(line);
  window.__observed[window.__observed.length] = line;
};
const own = [`${location.origin}/`, '<anonymous>', 'Error: '];
/** Frames that are neither the page's own scripts nor built-ins: somebody else's code. */
const strangers = (stack: string): string => {
  let found = '';
  for (const line of apply(split, stack, ['\n'])) {
    let known = false;
    for (const part of own) known ||= apply(includes, line, [part]);
    if (!known) found += line;
  }
  return found;
};
const summary = (values: ArrayLike<unknown>): string => {
  let text = '';
  for (let index = 0; index < values.length && index < 4; index += 1) {
    const value = values[index];
    text += ` ${typeof value === 'string' ? value.slice(0, 400) : typeof value}`;
  }
  return text;
};
const note = (name: string, values: ArrayLike<unknown>): void => {
  if (inside) return;
  inside = true;
  const stack = strangers(new Error(name).stack ?? '');
  const line = `patch: ${name}${summary(values)} stack=${stack}`;
  if (stack !== '' && !seen.has(line) && seen.size < most) take(line);
  inside = false;
};

const wrapMethod = (owner: object, name: string): void => {
  const original: unknown = get(owner, name);
  if (typeof original !== 'function') return;
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    note(name, args);
    return apply(original, this, args);
  };
  defineProperty(owner, name, { value: wrapped, writable: true, configurable: true });
};
const wrapGetter = (owner: object, name: string): void => {
  const original = getOwnPropertyDescriptor(owner, name);
  const read = original?.get;
  if (original === undefined || read === undefined) return;
  defineProperty(owner, name, {
    ...original,
    get(this: unknown): unknown {
      const value: unknown = apply(read, this, []);
      note(name, [value]);
      return value;
    },
  });
};

const methods: [object, string[]][] = [
  [Element.prototype, ['attachShadow', 'append', 'setAttribute', 'querySelector', 'matches', 'closest']],
  [Node.prototype, ['appendChild', 'insertBefore', 'contains']],
  [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
  [Document.prototype, ['createElement', 'execCommand', 'getSelection', 'querySelector']],
  [Clipboard.prototype, ['writeText', 'write', 'readText']],
  [MessagePort.prototype, ['postMessage']],
  [window, ['postMessage', 'getSelection', 'structuredClone', 'queueMicrotask']],
  [Array.prototype, ['push', 'map', 'filter', 'find', 'includes', 'indexOf', 'join', 'slice', 'at', 'some', 'forEach']],
  [String.prototype, ['startsWith', 'slice', 'includes', 'trim', 'split', 'replace']],
  [Map.prototype, ['get', 'set']],
  [Object, ['defineProperty', 'freeze', 'assign', 'entries', 'getOwnPropertyDescriptor']],
  [JSON, ['stringify', 'parse']],
  [crypto, ['randomUUID', 'getRandomValues']],
  [Promise.prototype, ['then', 'finally']],
  [Function.prototype, ['call', 'apply', 'bind', 'toString']],
];
const getters: [object, string[]][] = [
  [HTMLTextAreaElement.prototype, ['value', 'selectionStart', 'selectionEnd']],
  [HTMLInputElement.prototype, ['value']],
  [Document.prototype, ['activeElement']],
  [CustomEvent.prototype, ['detail']],
  [MessageEvent.prototype, ['data']],
  [Event.prototype, ['target', 'type', 'isTrusted']],
  [Element.prototype, ['shadowRoot']],
];
for (const [owner, names] of getters) for (const name of names) wrapGetter(owner, name);
for (const [owner, names] of methods) for (const name of names) wrapMethod(owner, name);
