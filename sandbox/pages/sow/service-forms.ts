import { serviceKinds, type ServiceKind, type Services } from '../../world/shown/nre.ts';
import { button } from '../buttons.ts';
import { autoId, h, version } from '../element.ts';
import { plainTable } from './plain-table.ts';

/** How the services of a SOW are shown; drawn again at each change. */
export interface ServiceForm {
  services: Services;
  add: (kinds: readonly ServiceKind[]) => void;
  remove: (kind: ServiceKind, service: string) => void;
}

const row = (kind: ServiceKind, content: Node[]): HTMLElement =>
  h('div', { class: 'sandbox-form-row' }, [
    h('span', { class: 'sandbox-form-label' }, [kind]),
    h('div', { class: 'sandbox-form-value' }, content),
  ]);

/** Tags, each with a cross, and 添加 behind them. */
export const tagForm = ({ services, add, remove }: ServiceForm): Node[] =>
  serviceKinds.map((kind) => {
    const tags = services[kind].map((service) =>
      h('span', { class: 'sandbox-tag' }, [
        h('span', {}, [service]),
        h('span', { class: 'ti3-icon ti3-icon-close', onclick: () => remove(kind, service) }),
      ]),
    );
    return row(kind, [...tags, button('添加', () => add([kind]), { subject: kind })]);
  });

/** `sow-select`: the chosen values of a multi-select, as `ti-tag`. */
export const selectForm = ({ services, add, remove }: ServiceForm): Node[] =>
  serviceKinds.map((kind) => {
    const tags = services[kind].map((service) =>
      h('ti-tag', {}, [
        h('section', { class: 'ti3-box-cell-key', title: service }, [service]),
        h('span', {
          class: 'ti3-icon ti3-icon-close',
          onclick: (event) => {
            event.stopPropagation();
            remove(kind, service);
          },
        }),
      ]),
    );
    const shown = tags.length > 0 ? tags : [h('span', { class: 'ti3-placeholder' }, ['请选择'])];
    const dominator = h(
      'ti-dominator',
      { class: 'ti3-select-dominator-container', id: autoId(), tabindex: '0', onclick: () => add([kind]) },
      [
        h('section', { class: 'ti3-select-dominator-text' }, [h('section', { class: 'ti3-overflow-padding' }, shown)]),
        h('section', { class: 'ti3-select-dominator-dropdown-btn' }),
      ],
    );
    const select = h('ti-select', { ...version('select'), class: 'sandbox-multi-select' }, [dominator]);
    return row(kind, [select, button('添加', () => add([kind]), { subject: kind })]);
  });

/** `sow-table`: one table for both kinds, with the kind in a column. */
export function tableForm({ services, add, remove }: ServiceForm): Node[] {
  const lines = serviceKinds.flatMap((kind) =>
    services[kind].map((service) => [
      service,
      kind,
      h('a', { class: 'sandbox-link', href: 'javascript:void(0)', onclick: () => remove(kind, service) }, ['删除']),
    ]),
  );
  return [
    h('div', { class: 'sandbox-toolbar' }, [button('添加', () => add(serviceKinds))]),
    plainTable(['云服务', '云服务类型', '操作'], lines),
  ];
}
