import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DueRequestSchema } from '../../common/days.ts';
import { dayOf, isWorkingDay, isYearKnown } from './calendar.ts';
import { dueOf } from './due.ts';

/** A moment by the clock on a wall in Beijing. */
const beijing = (text: string): number => Date.parse(`${text}:00+08:00`);

describe('working days of mainland China, as the State Council announced them', () => {
  test.each([
    ['2025-01-26', true, 'Sunday, made up for the Spring Festival'],
    ['2025-01-28', false, 'Tuesday, Spring Festival'],
    ['2025-02-04', false, 'Tuesday, the last day of it'],
    ['2025-02-05', true, 'Wednesday after it'],
    ['2025-02-08', true, 'Saturday, made up'],
    ['2025-09-28', true, 'Sunday, made up for the National Day'],
    ['2025-10-08', false, 'Wednesday, National Day and Mid-autumn'],
    ['2025-10-11', true, 'Saturday, made up'],
    ['2026-01-04', true, 'Sunday, made up for New Year'],
    ['2026-02-14', true, 'Saturday, made up for the Spring Festival'],
    ['2026-02-15', false, 'Sunday, Spring Festival'],
    ['2026-02-23', false, 'Monday, the last day of it'],
    ['2026-02-28', true, 'Saturday, made up'],
    ['2026-09-20', true, 'Sunday, made up for the National Day'],
    ['2026-10-07', false, 'Wednesday, National Day'],
    ['2026-10-10', true, 'Saturday, made up'],
    ['2026-11-21', false, 'any Saturday'],
    ['2026-11-23', true, 'any Monday'],
  ])('%s: %s (%s)', (date, works) => {
    expect(isWorkingDay(dayOf(date))).toBe(works);
  });

  test('every year from 2025 on that the package knows is in use', () => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')), 'dist/years');
    const years = readdirSync(folder)
      .filter((name) => /^\d{4}\.json$/.test(name) && name >= '2025')
      .map((name) => name.slice(0, 4));
    expect(years.length).toBeGreaterThan(1);
    expect(years.filter((year) => !isYearKnown(dayOf(`${year}-06-01`)))).toEqual([]);
  });
});

describe('three working days', () => {
  test.each([
    ['over a weekend', '2026-11-19', '2026-11-24'],
    ['from a Saturday', '2026-11-21', '2026-11-25'],
    ['over the Spring Festival and a Saturday that is made up', '2026-02-13', '2026-02-25'],
    ['to a Saturday that is made up', '2026-02-25', '2026-02-28'],
    ['over the National Day', '2025-09-30', '2025-10-11'],
    ['with a Sunday that is made up', '2025-09-25', '2025-09-29'],
  ])('%s: from %s to %s', (_, from, due) => {
    expect(dueOf(from, 3, beijing(`${from}T12:00`))).toEqual({ due, left: 3, holidaysKnown: true });
  });

  test.each([
    ['2026-11-20T00:00', 2],
    ['2026-11-21T12:00', 2],
    ['2026-11-23T23:59', 1],
    ['2026-11-24T00:00', 0],
    ['2026-11-24T23:59', 0],
    ['2026-11-25T00:00', -1],
    ['2026-12-01T09:00', -5],
  ])('that are over on Tuesday 2026-11-24, at %s in Beijing: %i left', (now, left) => {
    expect(dueOf('2026-11-19', 3, beijing(now))).toMatchObject({ due: '2026-11-24', left });
  });

  test('that were over on a Friday are over on Saturday', () => {
    expect(dueOf('2026-11-17', 3, beijing('2026-11-20T18:00')).left).toBe(0);
    expect(dueOf('2026-11-17', 3, beijing('2026-11-21T09:00')).left).toBe(-1);
  });

  test('that reach into a year whose holidays are not announced are counted by weekdays, and said so', () => {
    expect(dueOf('2098-12-30', 3, beijing('2098-12-30T09:00'))).toEqual({ due: '2099-01-02', left: 3, holidaysKnown: false });
    expect(dueOf('2026-12-30', 3, beijing('2026-12-30T09:00')).due.slice(0, 4)).toBe('2027');
  });
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['2026-02-28T00:00', false],
  ['', false],
])('%j is a date: %s', (date, real) => {
  expect(v.is(DueRequestSchema, { from: [date], workingDays: 3 })).toBe(real);
});
