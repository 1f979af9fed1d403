import { expect, test } from 'vitest';
import { parseServices } from './parse-services.ts';

test.each([
  ['', []],
  ['CodeArts Repo\n\n  CodeArts  Build \r\n', ['CodeArts Repo', 'CodeArts Build']],
  ['ＧａｕｓｓＤＢ（for Redis）\nGaussDB(for Redis)', ['GaussDB(for Redis)']],
  ['云数据库 GaussDB', ['云数据库 GaussDB']],
])('%j: %j', (text, names) => {
  expect(parseServices(text)).toEqual(names);
});
