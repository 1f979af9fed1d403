import { leafTexts } from './text.ts';

/** Files that a box of a form tells of. */
export interface FilesReading {
  /** Names of the files that a person chose in it. */
  readonly chosen: readonly string[];
  /** Texts in it that look like a file's name, in links too: whether they are a person's file or a template, nothing tells. */
  readonly named: readonly string[];
}

const fileName = /\S\.[a-z][a-z0-9]{1,4}$/i;

/** Reads the files of a box now. A page may empty its native field after it took the files: then only their names stand there. */
export function filesIn(box: Element): FilesReading {
  return {
    chosen: [...box.querySelectorAll('input')].flatMap(({ files }) => Array.from(files ?? [], ({ name }) => name)),
    named: leafTexts(box).filter((text) => fileName.test(text)),
  };
}
