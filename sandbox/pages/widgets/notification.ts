import { h, version } from '../element.ts';

const positions = ['top-left', 'top', 'top-right', 'bottom-left', 'bottom', 'bottom-right'];

function box(): Element {
  const selector = '.cdk-overlay-container .ti3-notification-top-right';
  const existing = document.querySelector(selector);
  if (existing !== null) return existing;
  const boxes = positions.map((place) => h('div', { class: `ti3-notification ti3-notification-${place}` }));
  document.body.append(
    h('div', { class: 'cdk-overlay-container' }, [h('div', { class: 'cdk-overlay-pane' }, [h('ti-notification-container', {}, boxes)])]),
  );
  return document.querySelector(selector) ?? document.body;
}

/** A notice at the top right that goes by itself after about 4.5 s. The overlay container stays for ever. */
export function notify(text: string, kind: 'success' | 'error'): void {
  const label = h('div', { class: 'ti3-alert-label' }, [text]);
  const alert = h('div', { class: `ti3-alert-container ti3-alert-simple-container ti3-alert-${kind}-container` }, [label]);
  const notice = h('ti-notification', version('notification'), [
    h('div', { class: 'ti3-notification-notice' }, [h('ti-alert', {}, [alert])]),
  ]);
  box().append(notice);
  setTimeout(() => notice.remove(), 4500);
}
