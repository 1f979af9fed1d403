import type { Partner } from '../../world/model.ts';
import { ok, utcSeconds } from '../answers.ts';
import { text, type Operation } from '../call.ts';
import { pageOf, same, within } from '../filters.ts';

function show(reseller: Partner): object {
  return {
    indirect_partner_id: reseller.id,
    mobile_phone: null,
    email: null,
    account_name: reseller.accountName,
    name: reseller.name,
    associated_on: utcSeconds(reseller.associatedAt),
    account_manager_id: null,
    account_manager_name: null,
  };
}

/** POST /v2/partners/indirect-partners/query. */
export const listIndirectPartners: Operation = (call) => {
  const rows = call.world
    .resellersOf(call.caller.partner.accountName)
    .filter(
      (reseller) =>
        same(text(call, 'account_name'), reseller.accountName) &&
        same(text(call, 'indirect_partner_id'), reseller.id) &&
        within(call, 'associated_on', reseller.associatedAt, true),
    );
  return ok({ count: rows.length, indirect_partners: pageOf(call, rows).map(show) });
};
