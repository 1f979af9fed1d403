import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { World } from '../world/index.ts';

/** Answers `bss.myhuaweicloud.com` and `iam.myhuaweicloud.com`. */
export async function handleApi(
  req: IncomingMessage | Http2ServerRequest,
  res: ServerResponse | Http2ServerResponse,
  world: World,
): Promise<void> {
  res.statusCode = 501;
  res.setHeader('Date', new Date(world.clock.now()).toUTCString());
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ error_code: 'CBC.0999', error_msg: `not built: ${req.method ?? ''} ${req.url ?? ''}` }));
}
