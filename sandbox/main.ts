import { startSandbox } from './server.ts';

const portArgument = process.argv.find((argument) => /^--port=\d+$/u.test(argument));
const sandbox = await startSandbox({
  port: portArgument === undefined ? 8443 : Number(portArgument.split('=')[1]),
  http2: process.argv.includes('--http2'),
});

console.log(`Sandbox on 127.0.0.1:${sandbox.port}. Start a browser against it, with the built extension:

chromium --user-data-dir="$(mktemp -d)" --load-extension=.output/chrome-mv3 \\
${sandbox.browserArgs.map((argument) => `  '${argument}' \\`).join('\n')}
  'https://account.huaweicloud.com/obmgr/?role=provider&tab=goods#/obmgr/exclusiveOffers'

Roles: provider, distributor, reseller. Without ?role= the page asks for a log-in. Ctrl+C ends.`);

process.once('SIGINT', () => void sandbox.close());
process.once('SIGTERM', () => void sandbox.close());
