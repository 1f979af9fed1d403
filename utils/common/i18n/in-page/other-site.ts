import type { Subject } from '../entry.ts';

/** The line on a page of the international site. */
export default {
  'otherSite.says': {
    zh: '伙伴中心助手只用于华为云中国站。页面显示登录的是国际站账号，助手在这里不做任何事。',
    en: 'Partner Center Companion is for Huawei Cloud’s China site only. The page shows that an account of the international site is signed in, so the companion does nothing here.',
  },
} satisfies Subject;
