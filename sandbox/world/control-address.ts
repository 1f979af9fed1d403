import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { createControl, type Control } from './control.ts';
import type { World } from './world.ts';

type Action = (control: Control, input: Record<string, unknown>) => unknown;

/** `METHOD /path under /__sandbox` → what it does. Inputs are trusted: only tests come here. */
const ACTIONS: Record<string, Action> = {
  'GET /ledger': (control) => control.ledger(),
  'GET /pages': (control) => control.pages(),
  'GET /counts': (control) => control.counts(),
  'GET /faults': (control) => control.faults(),
  'POST /faults': (control, input) => ({ id: control.addFault(input as unknown as Parameters<Control['addFault']>[0]) }),
  'DELETE /faults': (control, { id }) => (typeof id === 'string' ? control.removeFault(id) : control.clearFaults()),
  'GET /held': (control) => control.held(),
  'POST /held/next': (control, { timeoutMs }) => control.nextHeld(typeof timeoutMs === 'number' ? timeoutMs : undefined),
  'POST /held/release': (control, { requestId }) => ({
    released: control.release(typeof requestId === 'string' ? requestId : undefined),
  }),
  'GET /clock': (control) => ({ now: control.now() }),
  'POST /clock': (control, { advance, set }) => ({
    now: typeof set === 'number' ? control.setClock(set) : control.advanceClock(Number(advance ?? 0)),
  }),
  'GET /switches': (control) => control.switches(),
  'POST /switches': (control, input) => control.setSwitches(input),
  'POST /revoke': (control, input) => ({ revoked: control.revokeTokens(input) }),
  'POST /items': (control, { account, operator, items }) =>
    control.setItems(String(account), String(operator), Array.isArray(items) ? items.map(String) : 'all'),
  'POST /colleague': (control, { account, couponId, quotaId }) =>
    quotaId === undefined
      ? control.reclaimByColleague(String(account), String(couponId))
      : control.reclaimQuotaByColleague(String(account), String(quotaId)),
  'POST /money': (control, { account, customerId, giveFen, takeFen, spendFen, unpaidFen, ...change }) => {
    const [from, id] = [String(account), String(customerId)];
    if (typeof giveFen === 'number') return control.allocateByColleague(from, id, giveFen);
    if (typeof takeFen === 'number') return control.reclaimBalanceByColleague(from, id, takeFen);
    if (typeof spendFen === 'number') return control.spend(id, spendFen);
    return typeof unpaidFen === 'number' ? control.addUnpaidOrder(id, unpaidFen) : control.changeCustomer(id, change);
  },
  'POST /coupon': (control, { quotaId, fen }) => control.issueCoupon(String(quotaId), Number(fen)),
};

async function readInput(req: IncomingMessage | Http2ServerRequest): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** JSON over HTTP for tests in another process: the same as {@link Control}, under `/__sandbox/…`. */
export async function handleControl(
  req: IncomingMessage | Http2ServerRequest,
  res: ServerResponse | Http2ServerResponse,
  world: World,
): Promise<void> {
  const path = (req.url ?? '/').split('?')[0]?.replace(/^\/__sandbox/, '') ?? '/';
  const action = ACTIONS[`${req.method ?? 'GET'} ${path}`];
  let status = 200;
  let answer: unknown;
  if (action === undefined) {
    status = 404;
    answer = { error: `unknown: ${req.method ?? ''} ${path}`, known: Object.keys(ACTIONS) };
  } else {
    try {
      answer = (await action(createControl(world), await readInput(req))) ?? {};
    } catch (cause) {
      status = 400;
      answer = { error: cause instanceof Error ? cause.message : String(cause) };
    }
  }
  res.statusCode = status;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(answer));
}
