import type { Subject } from '../entry.ts';

/** Why something is not touched or how it ended, what to know before, and what could not be read. Those of quotas alone stand in `reasons-quotas.ts`. */
export default {
  'missing.customers': {
    zh: '客户名称没有读到（需要权限项 BPC_ITEM_SUBCUSTSERV_010100）：只显示客户 ID，不影响回收。',
    en: 'Names of customers were not read (permission item BPC_ITEM_SUBCUSTSERV_010100): only IDs are shown. Taking back is not affected.',
  },
  'missing.quotas': {
    zh: '来源额度没有读到（需要权限项 BPC_ITEM_SUBCUSTSERV_030100）：不显示额度的剩余和有效期，不影响回收。',
    en: 'Source quotas were not read (permission item BPC_ITEM_SUBCUSTSERV_030100): their rest and expiry are not shown. Taking back is not affected.',
  },
  'missing.records': {
    zh: '发放和回收记录没有读到（需要权限项 BPC_ITEM_SUBCUSTSERV_030102）：不显示来源额度，实际回收金额事后也无法核对。',
    en: 'Issue and reclaim records were not read (permission item BPC_ITEM_SUBCUSTSERV_030102): source quotas are not shown, and the amount really taken cannot be checked afterwards.',
  },
  'missing.resellers': {
    zh: '云经销商名单没有读到或没有读全：解决方案提供商没有云经销商，可忽略；总经销商请核对权限项 BPC_ITEM_SALES_020100，否则由云经销商发放的代金券找不到。',
    en: 'The list of resellers was not read, or not to its end. A solution provider has none and can ignore this; a distributor checks the permission item BPC_ITEM_SALES_020100, or coupons issued by resellers are not found.',
  },
  'note.quota-expired': {
    zh: '来源额度已过期，回收的金额退到哪里没有文档说明，请先问生态经理',
    en: 'its source quota has expired: where its value would go is not documented, ask your Huawei partner manager first',
  },
  'note.returns-soon': { zh: '3 天内到期，余额会自动退回，可以不必回收', en: 'expires within 3 days, its balance then returns by itself' },
  'reason.not-active': { zh: '未激活', en: 'not activated' },
  'reason.used': { zh: '已使用', en: 'used' },
  'reason.expired': { zh: '已过期', en: 'expired' },
  'reason.reclaimed': { zh: '已被回收', en: 'taken back already' },
  'reason.state-unknown': { zh: '状态未知', en: 'unknown state' },
  'reason.amount-unreadable': { zh: '余额超过两位小数或读不到', en: 'balance with more than two decimals, or not read' },
  'reason.nothing-left': { zh: '余额为 0', en: 'nothing left' },
  'reason.frozen': { zh: '已冻结（能否回收以华为云结果为准）', en: 'frozen (whether it can be taken back is decided by Huawei Cloud)' },
  'reason.locked': {
    zh: '被订单占用（能否回收以华为云结果为准）',
    en: 'locked by an order (whether it can be taken back is decided by Huawei Cloud)',
  },
  'reason.not-read': {
    zh: '没有读到：代金券列表没有读完整，无法判断它是否存在，请重新核对或分批',
    en: 'not read: the list of coupons could not be read to its end, so it is not known whether this one exists; preview again or split the list',
  },
  'reason.not-found': {
    zh: '不在接口列表中（不存在、不属于您、是顾问销售客户的券，或早已过期）',
    en: 'not in the API’s list (does not exist, is not yours, belongs to a referral customer, or expired long ago)',
  },
  'reason.open-elsewhere': { zh: '在另一个未结束的作业里', en: 'open in another job' },
  'reason.drifted': {
    zh: '与核对时不同（余额、客户、冻结或占用有变化），没有执行',
    en: 'not as previewed (balance, customer, freeze or lock changed), not touched',
  },
  'reason.cancelled': { zh: '作业已取消，没有回收', en: 'job cancelled, not taken back' },
  'reason.taken-meanwhile': {
    zh: '核对之后、请求发出之前被回收，或请求在网络中被重复发送；记录不注明操作员',
    en: 'taken back between check and request, or the network carried the request twice; records name no operator',
  },
  'reason.answer-lost': {
    zh: '请求的答复丢失，记录显示已回收；记录不注明操作员',
    en: 'the answer was lost, the records show it as taken back; records name no operator',
  },
  'reason.records-unread': {
    zh: '已被回收；记录读不到（多为没有权限），无法核对金额，也无法判断由谁回收',
    en: 'it has been taken back; the records could not be read (mostly for want of permission), so neither the amount nor by whom can be checked',
  },
  'reason.returned-by-itself': { zh: '已自动退回（到期、解绑等）', en: 'returned by itself (expiry, un-association …)' },
  'reason.no-record': { zh: '记录里没有查到实际金额', en: 'the records show no amount' },
  'reason.doubled': { zh: '记录里有一次以上的回收', en: 'the records show more than one reclaim' },
  'reason.contradiction': {
    zh: '答复为成功，但查询看不到它已被回收',
    en: 'answered as a success, but reading does not show it as taken back',
  },
  'reason.decided-by-human': { zh: '由人工判断', en: 'decided by a person' },
} satisfies Subject;
