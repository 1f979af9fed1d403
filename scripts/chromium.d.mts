/** The path of a Chromium that takes `--load-extension`, or undefined when there is none. */
export function findChromium(): string | undefined;
