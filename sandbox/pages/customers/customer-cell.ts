import type { CustomerRow } from '../../world/shown/customer-rows.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { hrefOf } from '../router.ts';
import type { Cell, Slot } from '../widgets/table.ts';

type Names = { readonly masked: boolean };

/** The link to 客户详情. That its address names the customer is not documented: with `no-customer-id` it does not. */
function accountLink(slot: Slot<CustomerRow>, names: Names): { link: HTMLElement; refresh: () => void } {
  const link = h('a', { class: 'sandbox-link' });
  const refresh = (): void => {
    const { row } = slot;
    const text = names.masked ? row.maskedAccountName : row.accountName;
    if (link.textContent !== text) link.textContent = text;
    link.setAttribute('href', variant('no-customer-id') ? 'javascript:void(0)' : hrefOf('customerDetail', { customerId: row.customerId }));
  };
  refresh();
  return { link, refresh };
}

export function accountCell(names: Names): (slot: Slot<CustomerRow>) => Cell {
  return (slot) => {
    const { link, refresh } = accountLink(slot, names);
    return { nodes: [link], refresh };
  };
}

/** The name, and under it the account's name as a link. */
export function nameAndAccountCell(names: Names): (slot: Slot<CustomerRow>) => Cell {
  return (slot) => {
    const account = accountLink(slot, names);
    const name = document.createTextNode('');
    const refresh = (): void => {
      const text = names.masked ? slot.row.maskedName : slot.row.name;
      if (name.data !== text) name.data = text;
      account.refresh();
    };
    refresh();
    return { nodes: [h('div', {}, [name]), h('div', {}, [account.link])], refresh };
  };
}
