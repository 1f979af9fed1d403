import { describe, expect, test } from 'vitest';
import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import type { ReadSow, SowField, SowTexts } from './line.ts';
import { preflight } from './preflight.ts';

const lists: ServiceLists = {
  higher: ['ModelArts', 'CodeArts Req', 'GaussDB（for Redis）'],
  key: ['GaussDB(for Influx)'],
  asOf: '2026-11-01',
};
const full: Partial<Record<SowField, readonly string[]>> = {
  higher: ['modelarts', 'CodeArts  Req', 'GaussDB(for Redis)'],
  key: ['GaussDB (for Influx)'],
  product: ['某项目SOW产品方案v2.docx'],
  checklist: ['SOW自检Checklist.xlsx'],
  feedback: ['SOW专家评估反馈模板.xlsx'],
  milestone1: ['1', '验收通过'],
  milestone2: ['2', '待验收'],
  milestone3: ['3', '未开始'],
};

/** Boxes that show these texts; in those of files they are the files that were chosen. */
const boxesOf =
  (texts: SowTexts): ReadSow =>
  (field) =>
    texts(field)?.map((box) => ({ texts: box, files: { chosen: box, named: [] } }));

/** One box a field. */
const linesOf = (form: typeof full, known = lists) =>
  preflight(
    boxesOf((field) => {
      const texts = form[field];
      return texts && [texts];
    }),
    known,
  );
const look = (change: typeof full = {}, known = lists): string[] =>
  linesOf({ ...full, ...change }, known).map(({ tone, key }) => `${tone} ${key.replace('sow.', '')}`);

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
    const lines = linesOf({
      ...full,
      higher: ['ModelArts', 'CodeArts Req', '甲服务', 'GaussDB(for Influx)'],
      key: ['GaussDB(for Influx)'],
    });
    expect(lines[0]).toEqual({
      tone: 'unknown',
      key: 'sow.higher.unlisted',
      params: { count: 4, listed: 2, least: 3, names: 'ModelArts、CodeArts Req、甲服务、GaussDB(for Influx)' },
    });
    expect(lines).toContainEqual({ tone: 'unknown', key: 'sow.twice', params: { names: 'GaussDB(for Influx)' } });
    expect(lines).toContainEqual({ tone: 'unknown', key: 'sow.misplaced', params: { names: 'GaussDB(for Influx)' } });
    expect(lines).toContainEqual({ tone: 'unknown', key: 'sow.notListed', params: { names: '甲服务' } });
  });

  test('names in one text are told apart; crosses, numbers and words for nothing are no services', () => {
    expect(look({ higher: ['ModelArts、CodeArts Req，GaussDB(for Redis)', '×', '3', '--'] })[0]).toBe('good higher.enough');
    expect(look({ higher: ['ModelArts\nCodeArts Req'] })[0]).toBe('bad higher.few');
  });

  test('what the page folds away is not missing', () => {
    expect(look({ higher: ['ModelArts', '+ 3 ...'] })[0]).toBe('unknown higher.cut');
    expect(look({ higher: ['ModelArts', '已选3项'] })[0]).toBe('unknown higher.cut');
  });

  test('of a row that has more to say, one service counts', () => {
    const rows = {
      higher: [
        ['ModelArts', '12人天'],
        ['开发工具', 'CodeArts Req', '8人天'],
      ],
      key: [['甲服务', '备注']],
    };
    const [higher] = preflight(
      boxesOf((field) => (field === 'higher' || field === 'key' ? rows[field] : undefined)),
      lists,
    );
    expect(higher).toEqual({
      tone: 'bad',
      key: 'sow.higher.few',
      params: { count: 2, listed: 2, least: 3, names: 'ModelArts、CodeArts Req' },
    });
  });

  test('without a list the page’s own group is counted, and that is said', () => {
    expect(look({}, { higher: [], key: [], asOf: '' }).slice(0, 2)).toEqual(['unknown higher.noList', 'unknown key.noList']);
  });

  test('a form that shows neither files nor milestones: each is said to be unknown', () => {
    expect(linesOf({ higher: [], key: [] }).slice(2)).toEqual([
      { tone: 'unknown', key: 'sow.product.hidden' },
      { tone: 'unknown', key: 'sow.checklist.hidden' },
      { tone: 'unknown', key: 'sow.feedback.hidden' },
      { tone: 'unknown', key: 'sow.milestone.unread' },
    ]);
  });
});
