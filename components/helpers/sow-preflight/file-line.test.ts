import { expect, test } from 'vitest';
import { fileLine } from './file-line.ts';

const said = (chosen: readonly string[], named: readonly string[] = []) => {
  const { tone, key } = fileLine('checklist', [{ chosen, named }]);
  return `${tone} ${key}`;
};

test('a file is there when it was chosen and names itself', () => {
  expect(said(['项目SOW自检Checklist.xlsx'])).toBe('good sow.checklist.there');
  expect(said(['附件.pdf', 'SOW自检checklist v2.xlsx'])).toBe('good sow.checklist.there');
  expect(said(['SOW产品方案.docx'])).toBe('unknown sow.checklist.other');
});

test('a template that the page offers is no file of the person', () => {
  expect(said([], ['SOW自检Checklist模板.xlsx'])).toBe('unknown sow.checklist.named');
  expect(said(['别的.docx'], ['SOW自检Checklist模板.xlsx'])).toBe('unknown sow.checklist.other');
});

test('no file, and no box for it, are told apart', () => {
  expect(said([])).toBe('bad sow.checklist.missing');
  expect(fileLine('checklist', undefined)).toEqual({ tone: 'unknown', key: 'sow.checklist.hidden' });
});
