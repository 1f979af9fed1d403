/** What the script below leaves in the page for the bench to read. Times of the page's own clock, ms. */
interface PageNotes {
  /** When rows of data were first seen since the last reset, and the frame of that moment. */
  seen: { at: number; frame: number } | undefined;
  /** When the last of them had its button. */
  placed: { at: number; frame: number } | undefined;
  /** Frames since the document began. */
  frames: number[];
  /** The last click of the mouse, and the last copy by program. */
  clickedAt: number;
  copiedAt: number;
  reset(): void;
}

declare global {
  interface Window {
    bench: PageNotes;
  }
}

/**
 * Runs in the page before its own scripts, with the extension and without. `button`: selector of what stands beside each
 * row's 复制链接 once it is equipped. `control`: puts one plain button there, by the same kind of observer as the
 * extension's; what that costs is the floor.
 */
export function takeNotes({ control, button }: { control: boolean; button: string }): void {
  /* oxlint-disable unicorn/consistent-function-scoping -- sent into the page as text, so everything must stand inside */
  const now = (): { at: number; frame: number } => ({ at: performance.now(), frame: Number(document.timeline.currentTime) });
  const actions = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('tbody tr *')].filter(
      (item) => item.childElementCount === 0 && item.textContent === '复制链接',
    );
  const holderOf = (action: HTMLElement): Element => action.closest('td > *') ?? action;
  const isEquipped = (action: HTMLElement): boolean => holderOf(action).nextElementSibling?.matches(button) === true;

  let old = new WeakSet<HTMLElement>();
  const notes: PageNotes = {
    seen: undefined,
    placed: undefined,
    frames: [],
    clickedAt: 0,
    copiedAt: 0,
    reset: () => {
      old = new WeakSet(actions());
      notes.seen = undefined;
      notes.placed = undefined;
    },
  };
  window.bench = notes;
  new MutationObserver(() => {
    if (notes.placed !== undefined) return;
    const fresh = actions().filter((action) => !old.has(action));
    if (fresh.length === 0) return;
    notes.seen ??= now();
    if (fresh.every(isEquipped)) notes.placed = now();
  }).observe(document, { childList: true, subtree: true });

  const tick = (at: number): void => {
    notes.frames.push(at);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);

  // A helper presses the page's own action by program: only a press of the mouse counts.
  const noteClick = (event: Event): void => void (event.isTrusted && (notes.clickedAt = event.timeStamp));
  addEventListener('click', noteClick, true);
  const { execCommand } = Document.prototype;
  Document.prototype.execCommand = function (...args) {
    notes.copiedAt = performance.now();
    return execCommand.apply(this, args);
  };

  if (!control) return;
  let frame = 0;
  const addButtons = (): void => {
    frame = 0;
    for (const action of actions()) {
      if (isEquipped(action)) continue;
      const plain = document.createElement('button');
      plain.className = 'bench-button';
      plain.textContent = '分享';
      holderOf(action).after(plain);
    }
  };
  new MutationObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(addButtons);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
