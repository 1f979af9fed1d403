import { comparable } from './text.ts';

/** Attributes that name a control for a person, or for a screen reader. */
const namingAttributes = ['aria-label', 'placeholder'];
const namedSelector = namingAttributes.map((name) => `[${name}]`).join();

/** A text from here on is asked as a whole first. */
const largeText = 400;

/** What {@link comparable} changes in a text. */
const mustBeFolded = /[\s\p{Cf}\p{Cc}（）]/u;

/** A word as it may stand in a page: brackets of either width, blanks and unseen characters anywhere. */
function asPattern(word: string): string {
  const characters = [...word.replace(/\s+/g, '')].map((character) => {
    if (character === '(') return '[(（]';
    return character === ')' ? '[)）]' : character.replace(/[\\^$.*+?[\]{}|/]/g, '\\$&');
  });
  return characters.join('[\\s\\p{Cf}\\p{Cc}]*');
}

/** What a known word was seen on: a piece of text, or an element that is named by it. */
type Hit = Text | Element;

/** Where the known words stand in a document. A node is looked at once, when it comes; never the whole document again. */
export class WordIndex {
  readonly #hits = new Map<string, Set<Hit>>();
  readonly #wordOf = new WeakMap<Node, string>();
  readonly #longest: number;
  /** Finds known words in a long text, and whatever could stand inside of one unseen. */
  readonly #mayHold: RegExp;

  /** @param words all words by which the known pages are known, as they are compared. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.#hits.set(word, new Set());
    this.#mayHold = new RegExp([...this.#hits.keys()].map(asPattern).join('|') || '$^', 'u');
    // Blanks around a word are no part of it, a long text is none.
    this.#longest = Math.max(0, ...[...this.#hits.keys()].map(({ length }) => length)) + 40;
  }

  /** Looks through a node that came into the document; tells whether it holds a known word. */
  add(root: Node): boolean {
    if (root instanceof Text) return this.#look(root, root.data);
    if (root instanceof Document) return this.add(root.documentElement);
    if (!(root instanceof Element)) return false;
    const inTexts = this.#addTexts(root);
    const named = [...root.querySelectorAll(namedSelector), root].map((element) => this.#lookAtName(element));
    return named.some(Boolean) || inTexts;
  }

  /** Most of a page holds no known word: large pieces are asked as a whole before each of their texts is looked at. */
  #addTexts(root: Element): boolean {
    const text = root.textContent ?? '';
    if (text.length > largeText)
      return this.#mayHold.test(text) && [...root.childNodes].map((child) => this.#addChild(child)).some(Boolean);
    let found = false;
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (this.#look(node, node.data)) found = true;
    }
    return found;
  }

  #addChild(child: Node): boolean {
    return child instanceof Element ? this.#addTexts(child) : child instanceof Text && this.#look(child, child.data);
  }

  /** Looks again at a text that was written anew; tells whether a known word came or went. */
  update(text: Text): boolean {
    const before = this.#wordOf.get(text);
    const now = comparable(text.data);
    if (before === now) return false;
    if (before !== undefined) {
      this.#hits.get(before)?.delete(text);
      this.#wordOf.delete(text);
    }
    return this.#look(text, text.data) || before !== undefined;
  }

  /** The elements that show a word now, in the order in which they came. */
  elementsWith(words: readonly string[]): Element[] {
    const found: Element[] = [];
    for (const word of words) {
      const hits = this.#hits.get(word);
      for (const hit of hits ?? []) {
        const element = hit instanceof Text ? hit.parentElement : hit;
        if (element?.isConnected && this.#stillSays(hit, word)) found.push(element);
        else hits?.delete(hit);
      }
    }
    return found;
  }

  /** A text may have been written anew while it stood in no document, an attribute at any time. */
  #stillSays(hit: Hit, word: string): boolean {
    if (hit instanceof Text) return hit.data === word || comparable(hit.data) === word;
    return namingAttributes.some((name) => comparable(hit.getAttribute(name)) === word);
  }

  #lookAtName(element: Element): boolean {
    return namingAttributes.some((name) => {
      const value = element.getAttribute(name);
      return value !== null && this.#look(element, value);
    });
  }

  #look(hit: Hit, text: string): boolean {
    if (text.length > this.#longest) return false;
    const word = mustBeFolded.test(text) ? comparable(text) : text;
    const hits = this.#hits.get(word);
    if (!hits) return false;
    hits.add(hit);
    this.#wordOf.set(hit, word);
    return true;
  }
}
