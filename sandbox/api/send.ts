import { constants } from 'node:http2';
import type { Fault } from '../world/faults.ts';
import type { LedgerRequest } from '../world/ledger.ts';
import type { Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';

/** How an answer leaves: whole, cut in the middle, or without an end. */
export type Form = 'whole' | 'cut' | 'endless';

/** Sends an answer under the far side's clock and notes in the books whether it went out. */
export function send(exchange: Exchange, entry: LedgerRequest, answer: Answer, now: number, form: Form = 'whole'): void {
  const { res, id } = exchange;
  entry.status = answer.status;
  if (exchange.isGone()) {
    entry.outcome = 'broken';
    return;
  }
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  res.statusCode = form !== 'whole' && answer.status === 204 ? 200 : answer.status;
  res.setHeader('Date', new Date(now).toUTCString());
  res.setHeader('X-Request-Id', id);
  if (text !== '' || form !== 'whole') res.setHeader('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(answer.headers ?? {})) res.setHeader(name, value);
  if (form === 'whole') {
    finish(exchange, entry, text);
  } else {
    entry.outcome = 'broken';
    const part = text === '' ? '{"request' : text.slice(0, Math.ceil(text.length / 2));
    if (form === 'cut') end(exchange, part);
    else trickle(exchange, part);
  }
}

function finish(exchange: Exchange, entry: LedgerRequest, text: string): void {
  entry.outcome = 'broken';
  exchange.res.once('finish', () => {
    entry.outcome = 'answered';
  });
  end(exchange, text);
}

/** `end` of the two response kinds has two signatures that do not mix. */
function end({ res }: Exchange, text: string): void {
  if (text === '') res.end();
  else res.end(text);
}

/** The same for `write`. */
function write({ res }: Exchange, text: string): void {
  if ('stream' in res) res.write(text);
  else res.write(text);
}

function trickle(exchange: Exchange, part: string): void {
  write(exchange, part);
  const timer = setInterval(() => write(exchange, ' '), 100);
  timer.unref();
  exchange.res.once('close', () => clearInterval(timer));
}

/** Kills the connection (HTTP/1.1), or the stream or connection (HTTP/2), without an answer. */
export function reset({ req }: Exchange, entry: LedgerRequest, how: Fault['http2'] = 'stream'): void {
  entry.outcome = 'reset';
  if (!('stream' in req)) {
    req.socket.destroy();
  } else if (how === 'connection') {
    req.stream.session?.destroy();
  } else {
    req.stream.close(how === 'refused' ? constants.NGHTTP2_REFUSED_STREAM : constants.NGHTTP2_INTERNAL_ERROR);
  }
}
