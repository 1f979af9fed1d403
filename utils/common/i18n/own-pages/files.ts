import type { Subject } from '../entry.ts';

/** Files of a job: what they hold and how they are saved. */
export default {
  'report.results': { zh: '结果', en: 'Results' },
  'report.facts': { zh: '说明', en: 'About' },
  'report.job': { zh: '作业 ID', en: 'Job ID' },
  'report.kind': { zh: '操作', en: 'Action' },
  'report.customerId': { zh: '客户 ID', en: 'Customer ID' },
  'report.resellerId': { zh: '云经销商 ID', en: 'Reseller ID' },
  'report.updated': { zh: '更新时间（UTC+8）', en: 'Updated at (UTC+8)' },
  'report.exported': { zh: '导出时间（UTC+8）', en: 'Exported at (UTC+8)' },
  'report.logSeq': { zh: '操作日志链头序号', en: 'Head of the log’s chain, number' },
  'report.logHash': { zh: '操作日志链头 SHA-256', en: 'Head of the log’s chain, SHA-256' },
  'report.log': { zh: '操作日志', en: 'Job log' },
  'files.title': { zh: '导出', en: 'Export' },
  'files.names': { zh: '文件里写完整名称', en: 'Full names in the files' },
  'files.namesAbout': {
    zh: '默认遮盖客户和云经销商的名称。打开后文件含客户信息，请注意保管。',
    en: 'Names of customers and resellers are masked by default. With this on, the files hold customers’ data: keep them safe.',
  },
  'files.xlsx': { zh: '导出 Excel（XLSX）', en: 'Export Excel (XLSX)' },
  'files.csv': { zh: '导出 CSV', en: 'Export CSV' },
  'files.log': { zh: '导出操作日志（JSON）', en: 'Export job log (JSON)' },
  'files.about': {
    zh: '文件写有账号、操作员、作业 ID 和操作日志的链头。操作日志包含这个账号的全部记录，因为只有整条链才能校验。',
    en: 'The files name account, operator, job ID and the head of the log’s chain. The job log holds all entries of this account, since only the whole chain can be checked.',
  },
  'files.saved': { zh: '已交给浏览器保存：{name}', en: 'Handed to the browser for saving: {name}' },
  'files.logBroken': {
    zh: '文件已交给浏览器保存，但操作日志从第 {seq} 条起对不上：记录可能被改动过。请保留文件，不要以这份日志为准。',
    en: 'The file was handed to the browser, but the log does not fit from entry {seq} on: it may have been changed. Keep the file and do not rely on this log.',
  },
} satisfies Subject;
