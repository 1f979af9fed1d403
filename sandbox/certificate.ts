import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { API_HOSTS } from './api/regions.ts';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: what `--ignore-certificate-errors-spki-list` takes. */
  spkiHash: string;
}

/** A wildcard stands for one label only, so regional hosts have to be named. */
const hostNames = ['*.huaweicloud.com', '*.myhuaweicloud.com', ...API_HOSTS, 'localhost'];

/** A throw-away certificate for the host names that the sandbox answers for. Made anew at each start. */
export async function createCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'sandbox' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      {
        name: 'subjectAltName',
        altNames: [...hostNames.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  const spki = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spkiHash: createHash('sha256').update(spki).digest('base64') };
}
