import { helloEvent, pairedEvents, pairEvent } from '../common/copied-text.ts';
import { topDocument } from './top-document.ts';

/** How the content script of one document talks to the script in that document's page world. */
export interface PageWorld {
  /** From now on the texts that the page copies come to `take` and do not reach the clipboard; false where nobody is there. */
  readonly arm: (take: (text: string) => void) => boolean;
  readonly disarm: () => void;
}

/** Where the content scripts of a page's frames find each other. The page's own scripts do not see it: it is another world's window. */
const key = Symbol.for('partner-center-companion.page-world');

type Holder = Window & { [key]?: PageWorld };

function pair(document: Document): PageWorld {
  const events = pairedEvents(crypto.randomUUID());
  const secret = events.arm.slice(0, -':arm'.length);
  const send = (type: string, detail?: string): void => void document.dispatchEvent(new CustomEvent(type, { detail }));
  let listening = new AbortController();
  const world: PageWorld = {
    arm: (take) => {
      let armed = false;
      listening.abort();
      listening = new AbortController();
      document.addEventListener(events.armed, () => (armed = true), { once: true });
      document.addEventListener(events.text, (event) => take((event as CustomEvent<string>).detail), { signal: listening.signal });
      send(events.arm);
      return armed;
    },
    disarm: () => {
      listening.abort();
      send(events.disarm);
    },
  };
  const announce = (): void => send(pairEvent, secret);
  let isPaired = false;
  document.addEventListener(events.paired, () => (isPaired = true), { once: true });
  announce();
  // No answer: the other script starts after this one and says hello. Once paired, nobody may ask for the secret again.
  if (!isPaired) document.addEventListener(helloEvent, announce, { once: true });
  return world;
}

/** Pairs this content script with the page-world script. To be called before any script of the page runs. */
export function pairWithPageWorld(): void {
  (window as Holder)[key] = pair(document);
}

/** The page worlds of this document and of every frame of its origin on the page: a page may copy by another frame's functions. */
export function pageWorlds(): PageWorld[] {
  const found: PageWorld[] = [];
  const visit = (view: Window): void => {
    try {
      const world = (view as Holder)[key];
      if (world) found.push(world);
    } catch {
      // A frame of another origin: neither the page nor we can reach into it.
      return;
    }
    for (let index = 0; index < view.length; index += 1) visit(view[index] as Window);
  };
  visit(topDocument(document).defaultView ?? window);
  return found;
}
