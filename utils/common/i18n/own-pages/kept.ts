import type { Subject } from '../entry.ts';

/** What is kept where. */
export default {
  'kept.where': {
    zh: '以下内容只保存在这个浏览器里，不会上传到任何地方：',
    en: 'The following is kept in this browser only and sent nowhere:',
  },
  'kept.history': {
    zh: '分享记录：账号、商品、报价页签、页面上显示的客户名称、优惠失效时间、链接、分享时间和方式。{count} 天后自动删除。',
    en: {
      one: 'Share history: account, product, quote tab, the customer as the page showed it, end of the offer, link, when and how. Deleted by itself after {count} day.',
      other:
        'Share history: account, product, quote tab, the customer as the page showed it, end of the offer, link, when and how. Deleted by itself after {count} days.',
    },
  },
  'kept.facts': {
    zh: '页面上看到过的状态和日期：账号、激励编码、状态、页签、日期；您检查过的回跳地址及打得开或打不开。不含客户名称。{count} 天没有再看到就自动删除。',
    en: {
      one: 'States and dates seen on the pages: account, code of an incentive, state, tab, date; redirect addresses that you tried, and whether they open. No name of a customer. Deleted by itself when not seen again for {count} day.',
      other:
        'States and dates seen on the pages: account, code of an incentive, state, tab, date; redirect addresses that you tried, and whether they open. No name of a customer. Deleted by itself when not seen again for {count} days.',
    },
  },
  'kept.jobs': {
    zh: '核对结果（10 分钟有效）、作业及每一项的结果、操作日志：账号、操作员、代金券 ID、客户和云经销商的名称与 ID、金额、状态、请求 ID。按账号保存，退出登录时可以一并删除。',
    en: 'Previews (good for 10 minutes), jobs with the result of each item, and the log: account, operator, coupon ID, names and IDs of customers and resellers, amounts, states, request IDs. Kept by account; you can delete them when you sign out.',
  },
  'kept.account': {
    zh: '账号名、IAM 用户名和用户 ID（退出登录时可以忘记）。密码不保存；令牌只在浏览器会话内存放，关闭浏览器即清除。',
    en: 'Account name, IAM user name and user ID (you can have them forgotten when you sign out). Passwords are not kept; the token stays in the browser session and goes when the browser is closed.',
  },
  'kept.settings': {
    zh: '设置：语言、助手开关、分享文案、SOW 云服务清单、保留天数、列表的列和排序。',
    en: 'Settings: language, helpers on or off, share message, cloud services of a SOW, days to keep, columns and order of lists.',
  },
  'kept.health': {
    zh: '页面健康：哪个页面的哪些部分找到了、何时检查的，不含页面内容。',
    en: 'Page health: which parts of which page were found and when, nothing of what the page said.',
  },
  'kept.waiting': {
    zh: '在页面上勾选、还没有打开的代金券 ID（关闭浏览器即清除）；华为云限流后的调用速度（恢复后每日清除）。',
    en: 'Coupon ids that were ticked on a page and not opened yet (gone with the browser session); the slower pace after Huawei Cloud asked for one (goes with the daily clean-up once restored).',
  },
  'kept.log': {
    zh: '日志：时间、事件、错误代码，以及出错的接口操作、请求和作业的 ID，只保留最近的一部分。',
    en: 'Log: times, events, error codes, and the operations, requests and jobs that failed by name or id; the latest part only.',
  },
  'kept.never': {
    zh: '不保存电话和邮箱，也不读取验证码。',
    en: 'Phone numbers and mail addresses are not kept, verification codes are not read.',
  },
} satisfies Subject;
