import { describe, expect, test } from 'vitest';
import { readAll, untilAll } from './read-all.ts';
import { probeWriteMode } from './write-mode.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe('reading a list to its end', () => {
  test('250 rows on three pages', async () => {
    const all = rows(250);
    const list = await readAll({
      id: String,
      page: (offset, limit) => Promise.resolve({ rows: all.slice(offset, offset + limit), total: 250, unreadable: 0 }),
    });
    expect(list.rows).toHaveLength(250);
    expect(list.complete).toBe(true);
  });

  test('a list that shrinks while it is read is read again', async () => {
    let calls = 0;
    const list = await readAll({
      id: String,
      page: (offset, limit) => {
        calls += 1;
        const now = calls === 1 ? rows(150) : rows(120);
        return Promise.resolve({ rows: now.slice(offset, offset + limit), total: now.length, unreadable: 0 });
      },
    });
    expect(list).toMatchObject({ complete: true, total: 120 });
    expect(calls).toBe(4);
  });

  test('a list that never holds still is handed out as incomplete', async () => {
    let total = 150;
    const list = await readAll({
      id: String,
      page: (offset, limit) => {
        total += 1;
        return Promise.resolve({ rows: rows(total).slice(offset, offset + limit), total, unreadable: 0 });
      },
    });
    expect(list.complete).toBe(false);
  });

  test('the same row on two pages hides another one: not complete', async () => {
    const list = await readAll({
      id: String,
      limit: 2,
      page: (offset) => Promise.resolve({ rows: offset === 0 ? ['a', 'b'] : ['b'], total: 3, unreadable: 0 }),
    });
    expect(list).toMatchObject({ complete: false, total: 3, rows: ['a', 'b'] });
  });

  test('without a count the end is a short page, and completeness is not claimed', async () => {
    const list = await readAll({ id: String, page: () => Promise.resolve({ rows: rows(3), total: null, unreadable: 0 }) });
    expect(list).toMatchObject({ complete: false, total: null });
    expect(list.rows).toHaveLength(3);
  });
});

const pageOf = (offset: number) => rows(250).slice(offset, offset + 100);

describe('a list that is not plain', () => {
  test('a count that only the first page gives is kept: read whole, it is complete, and read once', async () => {
    let calls = 0;
    const list = await readAll({
      id: String,
      page: (offset) => {
        calls += 1;
        return Promise.resolve({ rows: pageOf(offset), total: offset === 0 ? 250 : null, unreadable: 0 });
      },
    });
    expect(list).toMatchObject({ complete: true, total: 250 });
    expect(calls).toBe(3);
  });

  test('a count of the first page that the rows do not reach is not complete', async () => {
    const list = await readAll({
      id: String,
      page: (offset) => Promise.resolve({ rows: pageOf(offset), total: offset === 0 ? 251 : null, unreadable: 0 }),
    });
    expect(list).toMatchObject({ complete: false, total: 251 });
  });

  test('counted and not listed is unread', async () => {
    const list = await readAll({ id: String, page: () => Promise.resolve({ rows: [], total: 1, unreadable: 0 }) });
    expect(list).toMatchObject({ complete: false, total: 1, rows: [] });
  });

  test('a row that cannot be read is counted, ends nothing, and what was not found may be that one', async () => {
    let calls = 0;
    const list = await readAll({
      id: String,
      page: (offset) => {
        calls += 1;
        return Promise.resolve({ rows: offset === 0 ? rows(99) : ['last'], total: 101, unreadable: offset === 0 ? 1 : 0 });
      },
    });
    expect(list).toMatchObject({ complete: false, total: 101, unreadable: 1 });
    expect(list.rows).toHaveLength(100);
    expect(calls).toBe(2);
  });

  test('a service that gives no count and the same full page for ever is left', async () => {
    const list = await readAll({ id: String, page: () => Promise.resolve({ rows: rows(100), total: null, unreadable: 0 }) });
    expect(list).toMatchObject({ complete: false, total: null });
  });
});

const seen = (...ids: string[]) => new Map(ids.map((id) => [id, id]));

describe('until all of some ids were read', () => {
  test('in whatever order they come, and not before', () => {
    const enough = untilAll(['a', 'b', 'c']);
    expect([enough(seen()), enough(seen('b', 'c')), enough(seen('b', 'c', 'a'))]).toEqual([false, false, true]);
    expect(untilAll([])(seen())).toBe(true);
  });

  test('one that a list had before it was read again has to be there again', () => {
    const enough = untilAll(['a', 'b']);
    expect([enough(seen('a')), enough(seen('b')), enough(seen('b')), enough(seen('a', 'b'))]).toEqual([false, false, false, true]);
  });

  test('what was found is not looked for at each page', () => {
    const ids = rows(10_000);
    const read = new Map<string, string>();
    let looks = 0;
    const has = read.has.bind(read);
    read.has = (id) => {
      looks += 1;
      return has(id);
    };
    const enough = untilAll(ids);
    for (let page = 0; page < 100; page += 1) {
      for (const id of ids.slice(page * 100, page * 100 + 100)) read.set(id, id);
      expect(enough(read)).toBe(page === 99);
    }
    expect(looks).toBeLessThan(21_000);
  });
});

const yes = () => Promise.resolve();
const no = () => Promise.reject(new TypeError('Failed to fetch'));

describe('how writes go out', () => {
  test.each([
    ['HTTP/2', { streamedQuery: yes, plainQuery: yes, useFreshConnections: yes, useReusedConnections: yes }, 'streamed'],
    ['HTTP/1.1', { streamedQuery: no, plainQuery: yes, useFreshConnections: yes, useReusedConnections: yes }, 'fresh-connection'],
    ['HTTP/1.1 and no rule allowed', { streamedQuery: no, plainQuery: yes, useFreshConnections: no, useReusedConnections: yes }, null],
    ['offline', { streamedQuery: no, plainQuery: no, useFreshConnections: yes, useReusedConnections: yes }, null],
  ])('%s', async (_name, probe, mode) => expect(await probeWriteMode(probe)).toBe(mode));

  test('connections from before the rule are used up before the first write', async () => {
    const story: string[] = [];
    const told = (what: string) => () => {
      story.push(what);
      return yes();
    };
    await probeWriteMode({ streamedQuery: no, useReusedConnections: yes, useFreshConnections: told('rule'), plainQuery: told('query') });
    expect(story).toEqual(['rule', ...Array(6).fill('query')]);
  });
});
