import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Hosts of the China site that the worker calls. A page never does: see docs/permissions.md. */
const apiHosts = ['https://bss.myhuaweicloud.com/*', 'https://iam.myhuaweicloud.com/*'];

const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https://bss.myhuaweicloud.com https://iam.myhuaweicloud.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Names the page-world script in stack traces by a word of its own: otherwise a page that throws inside a call of ours
 * would read the extension's id from the address of the script.
 */
const nameOfPageWorldScript: Plugin = {
  name: 'name-of-page-world-script',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.fileName.endsWith('copied-text.js')) file.code += '//# sourceURL=copied-text\n';
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['storage', 'alarms', 'sidePanel', 'declarativeNetRequestWithHostAccess'],
    host_permissions: apiHosts,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    content_security_policy: { extension_pages: extensionPagePolicy },
  },
  vite: () => ({
    plugins: [nameOfPageWorldScript],
    resolve: {
      alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('utils/page/content-script-context.ts', import.meta.url)) },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false, sourcemap: false },
  }),
});
