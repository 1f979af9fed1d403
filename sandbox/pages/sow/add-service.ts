import { catalogue, serviceKinds, type ServiceKind, type Services } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import { openModal } from '../widgets/modal.ts';

/** 添加: a dialog with the services that are not yet there. */
export function askServices(kinds: readonly ServiceKind[], services: Services, changed: () => void): void {
  const boxes = serviceKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) =>
      catalogue[kind]
        .filter((service) => !services[kind].includes(service))
        .map((service) => ({ kind, service, input: h('input', { type: 'checkbox' }) as HTMLInputElement })),
    );
  const lines = boxes.map(({ kind, service, input }) =>
    h('p', {}, [h('label', {}, [input, kinds.length > 1 ? ` ${service}（${kind}）` : ` ${service}`])]),
  );
  openModal({
    title: '添加云服务',
    body: h('div', {}, lines),
    confirm: () => {
      for (const { kind, service, input } of boxes) if (input.checked) services[kind].push(service);
      changed();
    },
  });
}
