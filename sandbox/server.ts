import { createServer as createHttpsServer } from 'node:https';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { handleApi } from './api/index.ts';
import { createCertificate } from './certificate.ts';
import { createHosts } from './hosts.ts';
import type { SandboxRequest, SandboxResponse } from './serve/reply.ts';
import { handleControl } from './world/control-address.ts';
import { createControl, type Control } from './world/control.ts';
import { createWorld } from './world/index.ts';
import type { World } from './world/world.ts';

export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 or nothing takes a free one. */
  port?: number;
  /** HTTP/2 with HTTP/1.1 allowed; otherwise HTTP/1.1 with keep-alive. */
  http2?: boolean;
  /** Size of the API's data; 50 gives 100,000 coupons. */
  scale?: number;
  seed?: number;
}

export interface Sandbox {
  port: number;
  spkiHash: string;
  /** Arguments that lead Chromium's Huawei hosts to this server. */
  browserArgs: string[];
  world: World;
  control: Control;
  close(): Promise<void>;
}

type Listener = (req: SandboxRequest, res: SandboxResponse) => void;

/** Huawei's side on one loopback port: pages, shop, API and the control address, told apart by host name. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { key, cert, spkiHash } = await createCertificate();
  const world = createWorld({ scale: options.scale ?? 1, seed: options.seed ?? 1 });
  const answer = createHosts({ world, api: handleApi, control: handleControl });
  const listener: Listener = (req, res) => void answer(req, res);
  const server = options.http2
    ? createSecureServer({ key, cert, allowHTTP1: true }, listener)
    : createHttpsServer({ key, cert, keepAliveTimeout: 60_000 }, listener);

  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const to = `127.0.0.1:${port}`;
  const browserArgs = [
    `--host-resolver-rules=MAP *.huaweicloud.com:443 ${to}, MAP *.myhuaweicloud.com:443 ${to}`,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
  ];
  return { port, spkiHash, browserArgs, world, control: createControl(world), close };
}
