import type { HelperMessage, Messages } from '../common/messages.ts';

/** The level of each message that helpers send, without the schemas. The compiler holds it against the declarations. */
export const messageLevels: { readonly [N in HelperMessage]: Messages[N]['level'] } = {
  'share.record': 'read',
  'workspace.open': 'read',
  'qr.symbol': 'read',
  'qr.image': 'read',
  'redirect.check': 'read',
  'days.due': 'read',
  'facts.seen': 'read',
  'facts.known': 'read',
  'plan.propose': 'propose',
};
