import { serviceKinds, type ServiceKind, type Services } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { askServices } from './add-service.ts';
import { selectForm, tableForm, tagForm, type ServiceForm } from './service-forms.ts';

/** The services of the SOW, to confirm or to add to. Its form is not documented. */
export function servicePart(services: Services): Node {
  const host = h('section', { class: 'sandbox-section' });
  const form: ServiceForm = {
    services,
    add: (kinds) => askServices(kinds, services, draw),
    remove: (kind: ServiceKind, service: string) => {
      services[kind] = services[kind].filter((one) => one !== service);
      draw();
    },
  };
  const draw = (): void => {
    const show = variant('sow-select') ? selectForm : variant('sow-table') ? tableForm : tagForm;
    host.replaceChildren(h('h2', {}, ['SOW涉及的云服务']), ...show(form));
  };
  draw();
  return host;
}

export const copyOf = (services: Services): Services =>
  Object.fromEntries(serviceKinds.map((kind) => [kind, [...services[kind]]])) as Services;
