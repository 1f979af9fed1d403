import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { builtFiles, contentBundles } from '../support/built.ts';
import type { BuiltFile } from '../support/built.ts';

const bundles = builtFiles.filter(({ path }) => path.endsWith('.js'));
const kilobyte = 1024;

/** Hosts that bundles may name: the China site's, and the names of XML vocabularies, which nobody fetches. */
const namedHosts = /^((bss|iam)\.myhuaweicloud\.com|([\w-]+\.)*huaweicloud\.com|www\.w3\.org|schemas\.openxmlformats\.org)$/;

function holders(files: readonly BuiltFile[], pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

const sizeOf = (name: string): number => contentBundles.find(({ path }) => path.endsWith(name))?.gzip ?? Infinity;

describe('the bundles in host pages', () => {
  test("there are two: one in the page's world, one in ours", () => {
    expect(contentBundles.map(({ path }) => path).sort()).toEqual(['content-scripts/copied-text.js', 'content-scripts/partner-center.js']);
  });

  test.each([
    ['a schema library', /valibot|~standard/],
    ['a maker of QR symbols', /Mask value out of range/],
    ['a host of the API', /myhuaweicloud/],
    ['a header of the API', /x-(auth|subject)-token|x-sdk-date|authorization/i],
    ['an address of our own pages', /(options|workspace|welcome)\.html/],
    ['a network call', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/],
    ['IndexedDB or extension storage', /indexedDB|\.storage\.(local|session|sync)/],
  ])('hold no trace of %s', (_what, pattern) => {
    expect(holders(contentBundles, pattern)).toEqual([]);
  });

  test('hold none of the texts: these come from the worker, in one language', () => {
    const texts = [...Object.values(stringsFor('zh')), ...Object.values(stringsFor('en'))].filter((text) => text.length > 12);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => contentBundles.some((bundle) => bundle.text.includes(text)))).toEqual([]);
  });

  test("are small: the one in the page's world under 1 kB, together at most 35 kB (gzip)", () => {
    expect(sizeOf('copied-text.js')).toBeLessThanOrEqual(kilobyte);
    expect(contentBundles.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(35 * kilobyte);
  });
});

describe('all bundles', () => {
  test('run no code from a string and load none from elsewhere', () => {
    expect(bundles.length).toBeGreaterThan(3);
    expect(holders(bundles, /\beval\(|new Function\(|importScripts\(/)).toEqual([]);
    expect(
      holders(
        builtFiles.filter(({ path }) => path.endsWith('.html')),
        /<script(?![^>]*\bsrc="\/)|<style|\son\w+=/,
      ),
    ).toEqual([]);
  });

  test("name no host but the China site's", () => {
    const hosts = bundles.flatMap(({ path, text }) =>
      [...text.matchAll(/\bhttps?:\/\/([a-z0-9.-]+\.[a-z]+)/gi)].map(([, host = '']) => ({ path, host })),
    );
    expect(hosts.filter(({ host }) => !namedHosts.test(host))).toEqual([]);
  });

  test('come without source maps, tests or the sandbox', () => {
    expect(builtFiles.filter(({ path }) => /\.map$|\.test\.|sandbox/.test(path))).toEqual([]);
    expect(holders(bundles, /data-sandbox|__sandbox|sourceMappingURL/)).toEqual([]);
  });
});
