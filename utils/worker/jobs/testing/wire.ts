/**
 * What happens to one write on its way. `late`: no answer, and the effect comes some time later. `replay`: the wire carries it twice.
 * `refused-after`: carried twice, and the second one is refused unlooked at. `refused-inside`: the service refuses in its own way.
 */
export const writeFaults = [
  'ok',
  'lost-before',
  'lost-after',
  '500-before',
  '500-after',
  '200-before',
  '200-after',
  '429',
  '400',
  '401',
  '403',
  'refused-inside',
  'refused-after',
  'late',
  'replay',
  'colleague-first',
] as const;
export type WriteFault = (typeof writeFaults)[number];
export type ReadFault = 'ok' | 'lost' | '500' | '429';

export interface WireOptions {
  readonly writeFaults: readonly WriteFault[];
  readonly readFaults: readonly ReadFault[];
  /** ms until a record is listed. */
  readonly recordDelayMs: number;
  /** ms for which a thing that was taken still looks untouched. Default 0. */
  readonly stateDelayMs?: number;
  /** ms until a late effect. */
  readonly lateMs: number;
  /** What a second request for what is taken does; not documented, so all of it is played. `takes-again` is the worst case. */
  readonly second: 'refused' | 'accepted' | 'error' | 'takes-again';
}

export interface RecordRow {
  readonly id: string;
  readonly target: string;
  readonly fen: number;
  readonly at: number;
}
export interface Effect {
  target: string;
  by: 'ours' | 'replay' | 'colleague';
  fen: number;
  at: number;
  write: number;
}

/** One kind's operations behind the wire: what there is, how it is read and how its answers look. */
export interface House {
  /** What a request acts on; `undefined` = nothing that is there. */
  targetIn(body: object): string | undefined;
  /** Would a first request take something? */
  untouched(target: string): boolean;
  /** Takes, and says how much that was. */
  take(target: string): number;
  success(target: string): Response;
  /** An answer 200 that the contract does not call a success. */
  odd(): Response;
  /** How the service refuses one target where it does so in its own way. */
  refusal(target: string): Response;
  /** Answers a read. `records`: what is listed by now. */
  read(url: URL, records: readonly RecordRow[]): Response;
}

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });
export const failure = (status: number, code: string): Response => json(status, { error_code: code, error_msg: `text of ${code}` });

function lost(): never {
  throw new TypeError('Failed to fetch');
}

/** JSON in which `fen:12.30` of a text is a number, as the service writes amounts. Tells the server's clock. */
export function answer(body: unknown, now: number): Response {
  const text = JSON.stringify(body).replace(/"fen:(-?[\d.]+)"/g, '$1');
  return new Response(text, { headers: { Date: new Date(now).toUTCString() } });
}

/** The wire to a house, with faults, and a ledger that counts requests and effects apart. Speaks HTTP answers, so client and schemas take part. */
export function createWire(house: House, options: WireOptions, clock: { now: number }) {
  const records: RecordRow[] = [];
  const effects: Effect[] = [];
  const writes: { target: string; at: number }[] = [];
  const late: { at: number; target: string; write: number }[] = [];
  const faults = [...options.writeFaults];
  const readFaults = [...options.readFaults];

  function take(target: string, by: Effect['by'], write: number): void {
    const fen = house.take(target);
    effects.push({ target, by, fen, at: clock.now, write });
    records.push({ id: `r${records.length}`, target, fen, at: clock.now });
  }
  function act(target: string, by: Effect['by'], write: number): Response {
    if (house.untouched(target) || options.second === 'takes-again') {
      take(target, by, write);
      return house.success(target);
    }
    if (options.second === 'accepted') return house.success(target);
    return options.second === 'error' ? failure(500, 'CBC.0999') : house.refusal(target);
  }
  function settleLate(): void {
    for (const entry of late.splice(0)) {
      if (entry.at > clock.now) late.push(entry);
      else act(entry.target, 'ours', entry.write);
    }
  }

  function answerWrite(target: string): Response {
    const write = writes.push({ target, at: clock.now }) - 1;
    switch (faults.shift() ?? 'ok') {
      case 'lost-before':
        return lost();
      case 'lost-after':
        act(target, 'ours', write);
        return lost();
      case '500-before':
        return failure(500, 'CBC.0999');
      case '500-after':
        act(target, 'ours', write);
        return failure(500, 'CBC.0999');
      case '200-before':
        return house.odd();
      case '200-after':
        act(target, 'ours', write);
        return house.odd();
      case '429':
        return failure(429, 'APIG.0308');
      case '400':
        return failure(400, 'CBC.0100');
      case '401':
        return failure(401, 'APIG.0307');
      case '403':
        return failure(403, 'CBC.0151');
      case 'refused-inside':
        return house.refusal(target);
      case 'refused-after':
        act(target, 'ours', write);
        return failure(400, 'CBC.0100');
      case 'late':
        late.push({ at: clock.now + options.lateMs, target, write });
        return lost();
      case 'replay':
        act(target, 'ours', write);
        return act(target, 'replay', write);
      case 'colleague-first':
        if (house.untouched(target)) take(target, 'colleague', write);
        return act(target, 'ours', write);
      case 'ok':
        return act(target, 'ours', write);
    }
  }

  function answerRead(url: URL): Response {
    switch (readFaults.shift() ?? 'ok') {
      case 'lost':
        return lost();
      case '500':
        return failure(500, 'CBC.0999');
      case '429':
        return failure(429, 'APIG.0308');
      case 'ok':
        return house.read(
          url,
          records.filter((row) => row.at + options.recordDelayMs <= clock.now),
        );
    }
  }

  return {
    effects,
    writes,
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      settleLate();
      const url = new URL(String(input));
      if (init?.method === 'GET') return answerRead(url);
      const body: unknown = JSON.parse(await new Response(init?.body).text());
      const target = house.targetIn(Object(body));
      return target === undefined ? failure(400, 'CBC.0100') : answerWrite(target);
    },
  };
}
export type Wire = ReturnType<typeof createWire>;
