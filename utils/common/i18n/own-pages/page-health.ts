import type { Subject } from '../entry.ts';

/** Page health: known pages and their parts. */
export default {
  'options.health': { zh: '页面健康', en: 'Page health' },
  'options.health.about': {
    zh: '最近一次打开页面时，助手需要的部分是否都找到了。缺少必需的部分时，助手不会出现，也不会猜。',
    en: 'Whether the parts that helpers need were found when the page was last open. Where a required part is missing, the helper stays away and does not guess.',
  },
  'options.health.empty': {
    zh: '还没有记录。打开一次伙伴中心的“优惠商品”页面后再来看。',
    en: 'Nothing yet. Open 优惠商品 in Partner Center once and come back.',
  },
  'options.health.page': { zh: '页面', en: 'Page' },
  'options.health.part': { zh: '部分', en: 'Part' },
  'options.health.state': { zh: '结果', en: 'Result' },
  'options.health.at': { zh: '检查时间（UTC+8）', en: 'Checked at (UTC+8)' },
  'options.health.found': { zh: '已找到', en: 'Found' },
  'options.health.missing': { zh: '未找到（可选）', en: 'Not found (optional)' },
  'options.health.missingRequired': { zh: '未找到（必需）', en: 'Not found (required)' },
  'options.health.lost': { zh: '已不再显示', en: 'No longer shown' },
  'options.health.alike': { zh: '无法区分各行', en: 'Rows cannot be told apart' },
  'part.table': { zh: '表格', en: 'Table' },
  'part.column': { zh: '列', en: 'Column' },
  'part.rowAction': { zh: '操作', en: 'Row action' },
  'part.field': { zh: '输入项', en: 'Field' },
  'part.button': { zh: '按钮', en: 'Button' },
  'part.box': { zh: '区域', en: 'Area' },
  'part.identity': { zh: '各行的内容', en: 'Contents of the rows' },
  'part.words': { zh: '页面上的文字（可能被翻译）', en: 'Words of the page (maybe translated)' },
} satisfies Subject;
