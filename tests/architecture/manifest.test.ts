import { describe, expect, test } from 'vitest';
import { builtFiles, manifest } from '../support/built.ts';
import { exists, read } from './sources.ts';

/** Permissions that need no reason of their own. Any other has one in docs/permissions.md. */
const plain = ['storage', 'alarms', 'sidePanel'];

const chinaSitePages = /^https:\/\/(account\.huaweicloud\.com\/obmgr|partner\.huaweicloud\.com|marketplace\.huaweicloud\.com)\//;
const chinaSiteApi = /^https:\/\/(bss|iam)\.myhuaweicloud\.com\/\*$/;

const manifestTexts = (locale: string): string[] =>
  Object.keys(JSON.parse(read(`public/_locales/${locale}/messages.json`)) as object).sort();

function policy(): Map<string, string[]> {
  const directives = manifest.content_security_policy.extension_pages.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

describe('the built manifest', () => {
  test('is the reviewed one: change manifest.snapshot.json by hand, and only with a reason', () => {
    const { version: _version, ...reviewed } = manifest;
    expect(reviewed).toEqual(JSON.parse(read('tests/architecture/manifest.snapshot.json')));
  });

  test('opens no door to pages or to other extensions', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(Object.keys(manifest)).not.toContain('optional_host_permissions');
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['minimum_chrome_version']).toBe('120');
  });

  test('every further permission has its reason in the docs', () => {
    const further = manifest.permissions.filter((permission) => !plain.includes(permission));
    const reasons = exists('docs/permissions.md') ? read('docs/permissions.md') : '';
    expect(further.filter((permission) => !reasons.includes(`\`${permission}\``))).toEqual([]);
  });

  test('reaches only the China site: its pages by content scripts, its API and IAM by the worker', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => !chinaSitePages.test(match))).toEqual([]);
    expect(manifest.host_permissions.filter((host) => !chinaSiteApi.test(host))).toEqual([]);
  });

  test('the policy of our pages lets in no foreign script, no frame and no HTML from a string', () => {
    const csp = policy();
    expect(csp.get('default-src')).toEqual(["'none'"]);
    expect(csp.get('script-src')).toEqual(["'self'"]);
    expect(csp.get('style-src')).toEqual(["'self'"]);
    expect(csp.get('frame-ancestors')).toEqual(["'none'"]);
    expect(csp.get('base-uri')).toEqual(["'none'"]);
    expect(csp.get('object-src')).toEqual(["'none'"]);
    expect(csp.get('form-action')).toEqual(["'none'"]);
    expect(csp.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(csp.get('connect-src')).toEqual(["'self'", ...manifest.host_permissions.map((host) => host.replace('/*', ''))]);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|\*/);
  });

  test('names only files that the build holds, in both languages', () => {
    const paths = builtFiles.map(({ path }) => path);
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(js|css|html|png)"/g) ?? [];
    expect(named.map((name) => name.slice(1, -1).replace(/^\//, '')).filter((name) => !paths.includes(name))).toEqual([]);
    expect(manifestTexts('en')).toEqual(manifestTexts('zh_CN'));
    const messages = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(messages.filter((key) => !manifestTexts('zh_CN').includes(key))).toEqual([]);
  });
});
