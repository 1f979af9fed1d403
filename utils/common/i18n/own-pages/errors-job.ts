import type { Subject } from '../entry.ts';

/** Sentences of jobs: what happened, what it means for the money, what to do. */
export default {
  'error.JOB-101': {
    zh: '核对结果已过期（JOB-101）。没有作业开始，资金没有变动。请重新核对。',
    en: 'The preview has expired (JOB-101). No job started, no money moved. Preview again.',
  },
  'error.JOB-102': {
    zh: '这份核对结果已被确认过或已不存在（JOB-102）。没有新的作业开始。请到“批量作业”查看，或重新核对。',
    en: 'This preview was confirmed already or is gone (JOB-102). No new job started. Look under Jobs, or preview again.',
  },
  'error.JOB-103': {
    zh: '输入的数量或金额与清单不一致（JOB-103）。没有作业开始，资金没有变动。请照清单上的数字输入。',
    en: 'The typed count or amount differs from the list (JOB-103). No job started, no money moved. Type the numbers of the list.',
  },
  'error.JOB-104': {
    zh: '清单中的 {target} 正在另一个未结束的作业里（JOB-104，作业 {job}）。没有作业开始，资金没有变动。请等那个作业结束，或从清单中去掉后重新核对。',
    en: '{target} of the list is open in another job (JOB-104, job {job}). No job started, no money moved. Wait for that job to end, or leave it out and preview again.',
  },
  'error.JOB-105': {
    zh: '没有选中可执行的项（JOB-105）。没有作业开始，资金没有变动。请至少勾选一项。',
    en: 'Nothing that can be acted on is selected (JOB-105). No job started, no money moved. Select at least one item.',
  },
  'error.JOB-106': {
    zh: '数量超过上限 {cap}（JOB-106）。没有作业开始，资金没有变动。请分批。',
    en: 'More than the cap of {cap} items (JOB-106). No job started, no money moved. Split the list.',
  },
  'error.JOB-107': {
    zh: '金额超过上限（JOB-107）。没有作业开始，资金没有变动。请分批。',
    en: 'The amount is above the cap (JOB-107). No job started, no money moved. Split the list.',
  },
  'error.JOB-108': {
    zh: '再执行一项就会超过金额上限（JOB-108）。作业已暂停，没有新的请求发出；已完成的不受影响。',
    en: 'One more item would pass the amount cap (JOB-108). The job is paused and nothing more leaves; what is done stays done.',
  },
  'error.JOB-109': {
    zh: '找不到这个作业（JOB-109）。资金没有因此变动。请刷新列表。',
    en: 'This job cannot be found (JOB-109). No money moved by this. Refresh the list.',
  },
  'error.JOB-110': {
    zh: '浏览器无法保存作业记录（JOB-110，可能是磁盘已满）。没有记录就不发出资金请求；已发出的会在恢复后查询。请腾出空间后再试；已暂停的作业请点击“继续”。',
    en: 'The browser cannot save the job (JOB-110, perhaps the disk is full). Without a record no money request leaves; what left before is looked up afterwards. Free some space and try again; resume a job that is paused.',
  },
  'error.JOB-111': {
    zh: '这一项现在不需要人工判断（JOB-111）。没有改动。请刷新列表。',
    en: 'This item does not wait for a decision (JOB-111). Nothing was changed. Refresh the list.',
  },
  'error.JOB-112': {
    zh: '还有正在运行的作业或未结束的作业项（包括结果待核实的），不能删除记录（JOB-112）。没有删除任何内容。请先让它们结束，或逐项判断。',
    en: 'A job is still running, or items are still open, unknown ones included, so the records cannot be deleted (JOB-112). Nothing was deleted. Finish or decide these items first.',
  },
  'error.JOB-113': {
    zh: '这一项的内容读不懂（JOB-113，可能由另一版本的扩展保存）。没有为它发出请求，资金没有因此变动。请用保存它的版本继续。',
    en: 'What is kept of this item is not understood (JOB-113, perhaps saved by another version of the extension). No request was sent for it, no money moved by this. Go on with the version that saved it.',
  },
  'error.JOB-114': {
    zh: '这个版本的扩展没有“{kind}”这种作业（JOB-114）。没有发出请求，资金没有变动。请使用更新的版本。',
    en: 'This version of the extension has no job of the kind “{kind}” (JOB-114). No request was sent, no money moved. Use a newer version.',
  },
  'error.JOB-115': {
    zh: '华为云拒绝查询已发放的代金券额度（JOB-115，{code}）。只有华为云总经销商有发给云经销商的额度，解决方案提供商和云经销商没有，也无需回收。没有作业开始，资金没有变动。如果您是总经销商，请核对权限项 BPC_ITEM_SUBCUSTSERV_030600。',
    en: 'Huawei Cloud refused to list given coupon quotas (JOB-115, {code}). Only a distributor has quotas that were given to resellers; a solution provider or a reseller has none, so there is nothing to take back. No job started, no money moved. If you are a distributor, check the permission item BPC_ITEM_SUBCUSTSERV_030600.',
  },
} satisfies Subject;
