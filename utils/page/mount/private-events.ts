const types = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'copy',
  'wheel',
];

/** Events inside our parts that the page's listeners further up have no business with. This is no secrecy: see docs/architecture.md. */
export function keepEventsIn(host: HTMLElement): void {
  for (const type of types) host.addEventListener(type, (event) => event.stopPropagation());
}
