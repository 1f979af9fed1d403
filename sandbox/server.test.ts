import { request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from './server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function get(host: string, path: string, cookie = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: sandbox.port, path, rejectUnauthorized: false, headers: { host, cookie } };
    request(options, (res) => {
      let body = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => {
        body += part;
      });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

const account = 'account.huaweicloud.com';

test('signed out leads to the log-in, the log-in back with a cookie', async () => {
  const out = await get(account, '/obmgr/?tab=goods');
  expect(out.headers['location']).toContain('https://auth.huaweicloud.com/authui/login.html?service=');
  const service = encodeURIComponent('https://account.huaweicloud.com/obmgr/?tab=goods');
  const back = await get('auth.huaweicloud.com', `/authui/login?role=reseller&service=${service}`);
  expect(back.headers['location']).toBe('https://account.huaweicloud.com/obmgr/?tab=goods');
  const cookie = String(back.headers['set-cookie']).split(';')[0] ?? '';
  expect((await get(account, '/obmgr/', cookie)).body).toContain('example-reseller');
});

test('the role in the address wins over the cookie', async () => {
  const page = await get(account, '/obmgr/?role=provider', 'sandbox_role=reseller');
  expect(page.body).toContain('example-provider');
});

test('a role cannot read the link of another', async () => {
  const path = '/obmgr/rest/link?wait=0&id=provider-product-1';
  expect((await get(account, `${path}&role=reseller`)).status).toBe(404);
  expect((await get(account, `${path}&role=provider`)).body).toContain('https://marketplace.huaweicloud.com/');
  expect((await get(account, path)).status).toBe(401);
});

test('browser modules come without types, and nothing beside them is served', async () => {
  const module = await get(account, '/obmgr/assets/pages/element.ts', 'sandbox_role=provider');
  expect(module.headers['content-type']).toContain('text/javascript');
  expect(module.body).not.toContain('type Child');
  expect((await get(account, '/obmgr/assets/server.ts')).status).toBe(404);
  expect((await get(account, '/obmgr/assets/pages/../server.ts')).status).toBe(404);
  const missing = await get(account, '/obmgr/assets/pages/none.ts');
  expect([missing.status, missing.body]).toEqual([404, 'not found']);
  expect((await get(account, '/obmgr/assets/data/quotes.test.ts')).status).toBe(404);
});

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('there are no data named %s', async (name) => {
  expect((await get(account, `/obmgr/rest/${name}?role=provider&wait=0`)).status).toBe(404);
});

test.each(['a b', '[', 'x, y'])('a Host header "%s" is refused', async (host) => {
  expect((await get(host, '/')).status).toBe(400);
});

test.each(['%0d%0aX-Injected:1', '%E6%9C%8D%E5%8A%A1'])('the log-in leads back to a service that ends in %s', async (end) => {
  const service = `${encodeURIComponent('https://account.huaweicloud.com/obmgr/?q=')}${end}`;
  const { status, headers } = await get('auth.huaweicloud.com', `/authui/login?role=reseller&service=${service}`);
  expect(status).toBe(302);
  expect(headers['location']).toMatch(/^https:\/\/account\.huaweicloud\.com\/obmgr\/\?q=[\w%:-]+$/);
  expect(headers).not.toHaveProperty('x-injected');
});

test('the log-in leads to pages only', async () => {
  const service = encodeURIComponent('javascript://account.huaweicloud.com/%0aalert(1)');
  const { headers } = await get('auth.huaweicloud.com', `/authui/login?role=reseller&service=${service}`);
  expect(headers['location']).toBe('https://account.huaweicloud.com/obmgr/');
});

test('a regional IAM host is played under a certificate that names it', async () => {
  expect((await get('iam.cn-north-1.myhuaweicloud.com', '/v3/regions')).status).toBe(401);
  const certificate = await new Promise<string>((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: sandbox.port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().subjectaltname ?? '');
      socket.end();
    });
    socket.once('error', reject);
  });
  expect(certificate).toContain('DNS:iam.cn-north-1.myhuaweicloud.com');
});

test('hostile scripts stand first in the head and parse', async () => {
  const { body } = await get(account, '/obmgr/?role=provider&hostile=keys,messages,dom,forge,overlay,bait,patch');
  expect(body.indexOf('window.__observed = []')).toBeLessThan(body.indexOf('<title>'));
  const scripts = [...body.matchAll(/<script>([^]*?)<\/script>/gu)].map(([, script = '']) => script);
  expect(scripts.length).toBeGreaterThan(7);
  for (const script of scripts) expect(() => new Function(script)).not.toThrow();
});

test('other hosts are not played', async () => {
  expect((await get('console.huaweicloud.com', '/')).status).toBe(404);
});
