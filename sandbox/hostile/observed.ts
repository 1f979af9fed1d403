declare global {
  interface Window {
    /** What a hostile page script has seen. Set by the first inline script of the page. */
    __observed: string[];
  }
}

/** Takes down one observation. Types only: the scripts beside this file run as classic inline scripts. */
export type Note = (text: string) => void;
