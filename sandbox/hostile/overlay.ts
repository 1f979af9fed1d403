// A page that lays an invisible sheet over the operation column and passes each press on as a forged one.
import type { Note } from './observed.ts';

const note: Note = (text) => window.__observed.push(`overlay: ${text}`);
const sheet = document.createElement('div');
sheet.style.cssText = 'position: fixed; z-index: 2147483647; opacity: 0.01; background: #fff';
sheet.addEventListener('click', (event) => {
  sheet.style.pointerEvents = 'none';
  const below = document.elementFromPoint(event.clientX, event.clientY);
  sheet.style.pointerEvents = 'auto';
  note(`press over ${below?.outerHTML.slice(0, 300) ?? 'nothing'}`);
  below?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
});
const follow = (): void => {
  const cells = [...document.querySelectorAll('ti-table tbody td:last-child')].map((cell) => cell.getBoundingClientRect());
  const boxes = cells.filter(({ width }) => width > 0);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return;
  if (sheet.parentNode === null) document.documentElement.append(sheet);
  Object.assign(sheet.style, {
    left: `${first.left}px`,
    top: `${first.top}px`,
    width: `${first.width}px`,
    height: `${last.bottom - first.top}px`,
  });
};
setInterval(follow, 200);
