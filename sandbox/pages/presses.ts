import { post } from './api.ts';

let trusted = false;
window.addEventListener(
  'click',
  (event) => {
    trusted = event.isTrusted;
  },
  { capture: true },
);

/** Tells the sandbox's world that a button of the page was pressed, by a hand or by a script. */
export function pressed(label: string, subject: string): void {
  post('press', { wait: '0' }, { label, subject, trusted }).catch((error: unknown) => console.error('press', error));
}
