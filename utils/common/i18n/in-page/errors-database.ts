import type { Subject } from '../entry.ts';

/** Sentences of the extension's databases: what happened, what it means for the money, what to do. */
export default {
  'error.DB-101': {
    zh: '保存在这个浏览器里的记录由更新版本的扩展创建（DB-101），当前版本读不了。记录原样保留，没有改动；没有请求发出，资金没有变动。请安装新版本后再使用。',
    en: 'What is kept in this browser was made by a newer version of the extension (DB-101), and this one cannot read it. Nothing of it was touched, no request left, no money moved. Load the newer version and go on there.',
  },
  'error.DB-102': {
    zh: '扩展的旧版本还占用着保存的记录（DB-102），暂时打不开。没有请求发出，资金没有变动。请关闭扩展的其他页面后重试；若仍不行，请重启浏览器。',
    en: 'An older version of the extension still holds what is kept (DB-102), so it cannot be opened yet. No request left, no money moved. Close the other pages of the extension and try again; if that does not help, restart the browser.',
  },
  'error.DB-103': {
    zh: '浏览器打不开或中途关闭了扩展保存的记录（DB-103，可能是磁盘已满）。没有记录就不发出资金请求；此前已发出的会在恢复后查询，不会盲目重发。请重试；若反复出现，请腾出空间并重启浏览器。',
    en: 'The browser does not open what the extension keeps, or closed it meanwhile (DB-103, perhaps the disk is full). Without a record no money request leaves; what left before is looked up afterwards and not repeated blindly. Try again; if it keeps happening, free some space and restart the browser.',
  },
} satisfies Subject;
