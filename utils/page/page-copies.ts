/** When a person last pressed the page's own copy action; `performance.now()`. */
let copyAt = Number.NEGATIVE_INFINITY;
let release: (() => void) | undefined;

/**
 * Takes note that a person pressed the page's own copy action: from here on the page's copies are the person's, and must
 * reach the clipboard.
 */
export function notePageCopy(): void {
  copyAt = performance.now();
  release?.();
}

export function notedCopyAt(): number {
  return copyAt;
}

/** What lets the page copy again, while something of ours holds its copies back though nobody waits for them. */
export function setRelease(next: (() => void) | undefined): void {
  release = next;
}
