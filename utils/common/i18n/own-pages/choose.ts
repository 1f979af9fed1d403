import type { Subject } from '../entry.ts';

/** Choosing what to act on, by rows of a page, by list or by filter. */
export default {
  'coupons.title': { zh: '批量回收代金券', en: 'Take coupons back' },
  'coupons.needsTab': { zh: '请在标签页里核对和确认', en: 'Preview and confirm in a tab' },
  'coupons.needsTabWhy': {
    zh: '核对和确认回收需要足够的空间。侧边栏用来查看作业和分享记录。',
    en: 'Previewing and confirming need room. The side panel is for watching jobs and for what you shared.',
  },
  'coupons.signInWhy': {
    zh: '读取和回收代金券要通过华为云接口进行，请先登录。云经销商没有 API 凭据，请在“券管理 › 代金券管理 › 已发放代金券”页面上操作。',
    en: 'Coupons are read and taken back through the Huawei Cloud API: sign in first. A reseller (云经销商) has no API credentials and works on the page 券管理 › 代金券管理 › 已发放代金券 instead.',
  },
  'coupons.about': {
    zh: '先选择代金券，再核对。核对只读取，不改动任何内容；确认之前资金不会变动。',
    en: 'First choose coupons, then preview. A preview only reads and changes nothing; no money moves before you confirm.',
  },
  'coupons.way': { zh: '选择方式', en: 'How to choose' },
  'coupons.way.proposal': { zh: '页面上勾选的行', en: 'Rows ticked on the page' },
  'coupons.way.list': { zh: '粘贴或上传 ID', en: 'Paste or upload IDs' },
  'coupons.way.filter': { zh: '按条件筛选', en: 'By filter' },
  'choose.fromPage': {
    zh: '在页面上勾选了{items}，页面账号：{account}。',
    en: 'Ticked on the page: {items}. Account of the page: {account}.',
  },
  'coupons.accountUnknown': { zh: '未识别', en: 'not recognised' },
  'coupons.otherAccount': {
    zh: '页面属于账号“{page}”，而这里登录的是“{own}”。为避免动错资金，不能核对。请用页面的账号登录，或在自己的账号下重新勾选。',
    en: 'The page belongs to the account “{page}”, and “{own}” is signed in here. To keep the wrong money from moving, there is no preview. Sign in with the page’s account, or tick the rows again under your own.',
  },
  'coupons.pageAccountUnknown': {
    zh: '页面上没有读到账号，无法确认它与这里登录的“{own}”是同一个。核对时只会读取“{own}”名下的，其余会显示为“不在接口列表中”。',
    en: 'The page did not show its account, so it is not certain that it is “{own}”, who is signed in here. Only what belongs to “{own}” is read; the rest will show as “not in the API’s list”.',
  },
  'coupons.showIds': { zh: '查看 ID', en: 'Show the IDs' },
  'coupons.scope': { zh: '范围', en: 'Scope' },
  'coupons.scope.mine': { zh: '我的客户', en: 'My customers' },
  'coupons.scope.reseller': { zh: '一家云经销商', en: 'One reseller' },
  'coupons.scope.all-resellers': { zh: '全部云经销商', en: 'All resellers' },
  'coupons.noResellers': {
    zh: '没有读到云经销商名单（{code}）：只有总经销商有。若您是总经销商，请核对权限项 BPC_ITEM_SALES_020100。',
    en: 'The list of resellers could not be read ({code}): only a distributor has one. If you are a distributor, check the permission item BPC_ITEM_SALES_020100.',
  },
  'coupons.reseller': { zh: '云经销商', en: 'Reseller' },
  'coupons.pickReseller': { zh: '请选择', en: 'Choose one' },
  'coupons.customerId': { zh: '客户 ID（可选）', en: 'Customer ID (optional)' },
  'coupons.state': { zh: '状态', en: 'State' },
  'coupons.expireFrom': { zh: '有效期截止，从（UTC+8）', en: 'Valid until, from (UTC+8)' },
  'coupons.expireTo': { zh: '有效期截止，到（含当天）', en: 'Valid until, to (that day included)' },
  'coupons.faceFrom': { zh: '面值，从（元）', en: 'Face value from (yuan)' },
  'coupons.faceTo': { zh: '面值，到（元，含）', en: 'Face value to (yuan, included)' },
  'coupons.wrong.resellerId': { zh: '请选择云经销商。', en: 'Choose a reseller.' },
  'coupons.wrong.customerId': {
    zh: '客户 ID 无法识别：只能填一个，由字母和数字组成。',
    en: 'Not a customer ID: one only, of letters and digits.',
  },
  'coupons.wrong.expireFrom': { zh: '日期无法识别。', en: 'Not a date.' },
  'coupons.wrong.expireTo': { zh: '日期无法识别，或早于起始日期。', en: 'Not a date, or before the first day.' },
  'coupons.wrong.faceFrom': { zh: '金额无法识别。例：1,000.50', en: 'Not an amount. Example: 1,000.50' },
  'coupons.wrong.faceTo': { zh: '金额无法识别，或小于起始面值。', en: 'Not an amount, or below the lower face value.' },
  'coupons.filterHint': {
    zh: '符合条件的会全部读完并锁定为“已锁定清单”，之后新发放的不会加入。',
    en: 'All that match are read to the end and frozen as the selection (已锁定清单); coupons issued later do not join it.',
  },
  'coupons.plan': { zh: '开始核对', en: 'Preview' },
  'coupons.planFailed': { zh: '核对没有完成，没有作业因此开始。', en: 'The preview was not completed, and no job was started by it.' },
  'coupons.planHint': { zh: '只读取，不改动。', en: 'Reads only, changes nothing.' },
  'coupons.names': { zh: '显示完整名称', en: 'Show full names' },
} satisfies Subject;
