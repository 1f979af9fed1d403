import type { Subject } from '../entry.ts';

/** The sections of the options. */
export default {
  'options.title': { zh: '选项', en: 'Options' },
  'options.failed': { zh: '读不到设置', en: 'The settings could not be read' },
  'options.saved': { zh: '已保存', en: 'Saved' },
  'options.save': { zh: '保存', en: 'Save' },
  'options.language': { zh: '语言', en: 'Language' },
  'options.language.auto': { zh: '跟随浏览器', en: 'As the browser' },
  'options.helpers': { zh: '助手', en: 'Helpers' },
  'options.helpers.about': {
    zh: '助手是加在伙伴中心页面里的小功能。开关对之后打开的页面生效；已经打开的页面请刷新。',
    en: 'Helpers are small additions inside Partner Center pages. A change applies to pages opened from now on; reload the ones that are open.',
  },
  'options.template': { zh: '分享文案', en: 'Share message' },
  'options.template.text': { zh: '文案模板', en: 'Message template' },
  'options.template.hint': {
    zh: '{product} 换成商品名称，{end} 换成优惠失效时间，{link} 换成链接。清空后保存即恢复内置文案。',
    en: '{product} becomes the product’s name, {end} the end of the offer and {link} the link. Clear the text and save to get the built-in message back.',
  },
  'options.template.noLink': {
    zh: '模板里没有 {link}，链接会自动放在最后一行。',
    en: 'The template has no {link}: the link will stand on a last line of its own.',
  },
  'options.template.preview': { zh: '预览', en: 'Preview' },
  'options.template.exampleProduct': { zh: '示例商品', en: 'Example product' },
  'options.template.restore': { zh: '恢复内置文案', en: 'Restore the built-in message' },
  'options.log': { zh: '日志', en: 'Log' },
  'options.log.about': {
    zh: '日志用来查问题，只记时间、事件、助手名称和错误代码，不含客户、商品、链接、账号或密码。只保留最近的一部分。',
    en: 'The log helps to find faults. It holds times, events, names of helpers and error codes only: no customer, product, link, account or password. Only the latest part is kept.',
  },
  'options.log.export': { zh: '导出日志（JSON）', en: 'Export log (JSON)' },
  'options.log.exported': { zh: '日志已交给浏览器保存，共 {count} 条', en: 'Log handed to the browser for saving. Entries: {count}' },
  'options.data': { zh: '数据', en: 'Data' },
  'options.data.days': {
    zh: '分享记录、看到过的状态和已结束作业的保留天数',
    en: 'Days to keep the share history, states seen and finished jobs',
  },
  'options.data.daysHint': {
    zh: '1 到 365 天。更早的分享记录、更久没有再看到的状态和已结束的作业（含每一项的结果）会被删除，无法恢复；操作日志保留。',
    en: '1 to 365. Older shares, states not seen again and finished jobs, with the result of each item, are deleted for good; the job log stays.',
  },
  'options.data.daysWrong': { zh: '请输入 1 到 365 之间的整数。', en: 'Enter a whole number from 1 to 365.' },
  'options.data.saveDays': { zh: '保存天数', en: 'Save days' },
  'options.data.delete': { zh: '删除分享记录', en: 'Delete share history' },
  'options.data.deleteTitle': { zh: '删除全部分享记录？', en: 'Delete the whole share history?' },
  'options.data.deleteText': {
    zh: '将删除这个浏览器里所有账号的分享记录，删除后无法恢复。已经发出去的链接不受影响。',
    en: 'The share history of every account in this browser is deleted, for good. Links that you have handed out go on working as before.',
  },
} satisfies Subject;
