import { describe, expect, test } from 'vitest';
import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import { preflight, type SowTexts } from './preflight.ts';

const lists: ServiceLists = {
  higher: ['ModelArts', 'CodeArts Req', 'GaussDB（for Redis）'],
  key: ['GaussDB(for Influx)'],
  asOf: '2026-11-01',
};
const full: Partial<Record<Parameters<SowTexts>[0], readonly string[]>> = {
  higher: ['modelarts', 'CodeArts  Req', 'GaussDB(for Redis)'],
  key: ['GaussDB (for Influx)'],
  product: ['某项目SOW产品方案v2.docx'],
  checklist: ['SOW自检Checklist.xlsx'],
  feedback: ['SOW专家评估反馈模板.xlsx'],
  milestone1: ['1', '验收通过'],
  milestone2: ['2', '待验收'],
  milestone3: ['3', '未开始'],
};

const look = (change: typeof full = {}, known = lists): string[] =>
  preflight((field) => ({ ...full, ...change })[field], known).map(({ tone, key }) => `${tone} ${key.replace('sow.', '')}`);

describe('a SOW before 提交', () => {
  test('with everything there is nothing against it', () => {
    expect(look()).toEqual([
      'good higher.enough',
      'good key.enough',
      'good product.there',
      'good checklist.there',
      'good feedback.there',
      'good milestone.order',
    ]);
  });

  test('too few, each service once, however it is written', () => {
    expect(look({ higher: ['ModelArts', 'MODELARTS', 'ＭodelArts', '请选择'] })[0]).toBe('bad higher.few');
    expect(look({ key: [] })[1]).toBe('bad key.few');
  });

  test('a service that the user’s lists lack never counts silently', () => {
    const lines = preflight((field) => ({ ...full, higher: ['ModelArts', 'CodeArts Req', '甲服务', 'GaussDB(for Influx)'] })[field], lists);
    expect(lines[0]).toEqual({ tone: 'unknown', key: 'sow.higher.unlisted', params: { count: 4, listed: 2, least: 3 } });
    expect(lines).toContainEqual({ tone: 'unknown', key: 'sow.misplaced', params: { names: 'GaussDB(for Influx)' } });
    expect(lines).toContainEqual({ tone: 'unknown', key: 'sow.notListed', params: { names: '甲服务' } });
  });

  test('without a list the page’s own group is counted, and that is said', () => {
    expect(look({}, { higher: [], key: [], asOf: '' }).slice(0, 2)).toEqual(['unknown higher.noList', 'unknown key.noList']);
  });

  test('files that are missing, named otherwise, or not shown', () => {
    expect(look({ product: ['未选择文件'] })).toContain('bad product.missing');
    expect(look({ checklist: ['方案.docx'] })).toContain('unknown checklist.other');
    const { feedback: _feedback, ...without } = full;
    expect(preflight((field) => (without as typeof full)[field], lists).map(({ key }) => key)).toContain('sow.feedback.hidden');
  });

  test('a milestone that was not passed, or shows no state, is never taken for passed', () => {
    expect(look({ milestone1: ['未验收通过'], milestone2: ['验收通过'] })).toContain('bad milestone.gap');
    expect(look({ milestone1: ['1'] })).toContain('unknown milestone.hidden');
  });

  test('milestones out of order; none shown: nothing said', () => {
    expect(look({ milestone1: ['待验收'], milestone2: ['验收通过'] })).toContain('bad milestone.gap');
    const none = preflight((field) => (field.startsWith('milestone') ? undefined : full[field]), lists);
    expect(none.some(({ key }) => key.startsWith('sow.milestone'))).toBe(false);
  });
});
