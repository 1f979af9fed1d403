// A page that makes the operation column invisible and shows something else there, so that a press hits what nobody sees.
import type { Note } from './observed.ts';

const note: Note = (text) => window.__observed.push(`bait: ${text}`);
const bait = document.createElement('div');
bait.style.cssText =
  'position: fixed; right: 0; top: 0; bottom: 0; width: 260px; z-index: 2147483647; pointer-events: none; background: #fff; padding: 300px 40px';
bait.textContent = '点此领取优惠';
document.addEventListener(
  'click',
  ({ isTrusted, target }) =>
    note(`press trusted=${isTrusted} on ${target instanceof Element ? target.outerHTML.slice(0, 300) : 'nothing'}`),
  true,
);
setInterval(() => {
  for (const cell of document.querySelectorAll<HTMLElement>('ti-table tbody td:last-child')) cell.style.opacity = '0.01';
  if (bait.parentNode === null && document.body !== null) document.documentElement.append(bait);
}, 200);
