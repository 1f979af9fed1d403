import type { Subject } from '../entry.ts';

/** The lists of cloud services that count in a SOW. */
export default {
  'options.services': { zh: 'SOW 云服务清单', en: 'Cloud services of a SOW' },
  'options.services.about': {
    zh: '提交 SOW 前的检查按这两份清单计数：更高阶云服务至少 3 个，重点云服务至少 1 个。',
    en: 'The check before a SOW is submitted counts by these two lists: at least 3 services of 更高阶云服务 and at least 1 of 重点云服务.',
  },
  'options.services.notWhole': {
    zh: '完整清单在华为云的常见问题“一次性工程费用(NRE)”里：《重点云服务清单》和《高阶云服务清单》。内置的只是公开能读到的《重点云服务清单》片段，另一份是空的。请对照常见问题自行维护，并填上核对的日期。',
    en: 'The whole lists are in Huawei Cloud’s FAQ under 一次性工程费用(NRE): 重点云服务清单 and 高阶云服务清单. Built in are only the scraps of 重点云服务清单 that can be read in public; the other list is empty. Keep both by the FAQ, and enter the day on which you compared them.',
  },
  'options.services.higher': { zh: '更高阶云服务（一行一个）', en: '更高阶云服务 (higher-level services), one a line' },
  'options.services.key': { zh: '重点云服务（一行一个）', en: '重点云服务 (key services), one a line' },
  'options.services.count': { zh: '共 {count} 个', en: { one: '{count} service', other: '{count} services' } },
  'options.services.asOf': { zh: '清单日期', en: 'Lists as of' },
  'options.services.asOfHint': {
    zh: '与常见问题核对的日期；没有核对过就留空。',
    en: 'The day of comparing them with the FAQ; empty if you did not.',
  },
  'options.services.save': { zh: '保存清单', en: 'Save lists' },
  'options.services.restore': { zh: '恢复内置清单', en: 'Restore the built-in lists' },
} satisfies Subject;
