import type { Subject } from '../entry.ts';

/** What is remembered of the pages. */
export default {
  'facts.title': { zh: '页面上看到过的状态', en: 'States seen on the pages' },
  'facts.about': {
    zh: '助手记下页面上显示过的状态和日期，用来算剩余天数和提醒；不含客户名称，也不用来动用资金。超过保留天数没有再看到的会自动删除；退出登录时可以随账号一并删除。',
    en: 'Helpers remember states and dates that a page showed, to count the days left. No name of a customer is among them, and no money is moved by them. What was not seen again within the days to keep is deleted by itself; you can also have it deleted for the account when you sign out.',
  },
  'facts.empty': { zh: '还没有记录', en: 'Nothing yet' },
  'facts.kind': { zh: '内容', en: 'What' },
  'facts.account': { zh: '页面上显示的账号', en: 'Account as the page showed it' },
  'facts.count': { zh: '条数', en: 'Number' },
  'facts.oldest': { zh: '最早一条（UTC+8）', en: 'Oldest, UTC+8' },
  'facts.newest': { zh: '最近一条（UTC+8）', en: 'Newest, UTC+8' },
  'facts.delete': { zh: '删除', en: 'Delete' },
  'facts.deleteTitle': { zh: '删除这些记录？', en: 'Delete these?' },
  'facts.deleteText': {
    zh: '删除后无法恢复：再次看到时会当作首次看到，剩余天数从那时算起。',
    en: 'They are gone for good: what is seen again counts as seen for the first time, and days left are counted from then.',
  },
  'facts.deleteAll': { zh: '删除所有看到过的状态', en: 'Delete all states seen' },
  'facts.deleted': { zh: '已删除 {count} 条', en: 'Deleted. Entries: {count}' },
  'fact.incentive': {
    zh: '机会点激励申请：激励编码、状态、页签、页面上的日期',
    en: 'Opportunity incentives: code, state, tab, date on the page',
  },
  'fact.redirect-address': { zh: '订单支付成功跳转地址：地址、打得开或打不开', en: 'Redirect addresses: the address, opens or does not' },
} satisfies Subject;
