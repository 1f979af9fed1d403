import { describe, expect, test } from 'vitest';
import en from './pages.en.ts';
import zh from './pages.zh.ts';

function holes(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map((hole) => hole[0]).sort();
}

describe('what the pages say', () => {
  test('both languages have the same texts', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  test.each(Object.keys(zh) as (keyof typeof zh)[])('%s fills in the same values in both languages', (key) => {
    expect(holes(en[key])).toEqual(holes(zh[key]));
    expect(en[key]).not.toBe('');
    expect(zh[key]).not.toBe('');
  });
});
