import type { Subject } from '../entry.ts';

/** Jobs: list, progress and steering. */
export default {
  'jobKind.reclaim-coupons': { zh: '回收代金券', en: 'Take coupons back' },
  'jobs.empty': { zh: '还没有作业', en: 'No jobs yet' },
  'jobs.emptyHow': {
    zh: '在“代金券”等页面核对并确认之后，作业会出现在这里。关闭页面或浏览器不影响作业记录。',
    en: 'What you preview and confirm, for example under Coupons, appears here. Closing the page or the browser changes nothing about a job.',
  },
  'jobs.allAccounts': {
    zh: '未登录：显示这个浏览器里所有账号的作业，只能查看、暂停和取消。',
    en: 'Signed out: jobs of all accounts in this browser are shown; they can be looked at, paused and cancelled only.',
  },
  'job.all': { zh: '全部作业', en: 'All jobs' },
  'job.failed': { zh: '读不到这个作业', en: 'This job could not be read' },
  'job.title': { zh: '{kind} {count} 项', en: '{kind}: {count}' },
  'job.what': { zh: '作业', en: 'Job' },
  'job.state': { zh: '状态', en: 'State' },
  'job.percent': { zh: '进度', en: 'Progress' },
  'job.needsHuman': { zh: '待人工判断', en: 'For a person to decide' },
  'job.count': { zh: '项数', en: 'Items' },
  'job.amount': { zh: '确认金额', en: 'Confirmed amount' },
  'job.created': { zh: '确认时间（UTC+8）', en: 'Confirmed at (UTC+8)' },
  'job.finishedAt': { zh: '结束时间（UTC+8）', en: 'Ended at (UTC+8)' },
  'job.progress': { zh: '已有结果 {percent}%。', en: '{percent}% have a result.' },
  'job.rate': { zh: '最近约 {rate} 项/秒。', en: 'Lately about {rate} items a second.' },
  'job.rateUnknown': { zh: '速度还未知。', en: 'Pace not known yet.' },
  'job.left': { zh: '预计还需 {left}（估计）。', en: 'About {left} left (an estimate).' },
  'job.looking': {
    zh: '正在等记录显示结果，每项一般查约 4 分钟。',
    en: 'Waiting for the records to show what happened: as a rule about 4 minutes for each.',
  },
  'job.logHead': { zh: '操作日志链头（序号 · SHA-256）', en: 'Head of the log’s chain (number · SHA-256)' },
  'job.code': { zh: '代码：{code}', en: 'Code: {code}' },
  'job.doubled': {
    zh: '有 {count} 项在华为云的记录里出现了一次以上的回收！请立即在伙伴中心和操作记录里核对，并联系生态经理处理多收的金额；请勿重试。',
    en: 'Huawei Cloud’s records show more than one reclaim for items of this job: {count}! Check them and their records in Partner Center at once and see your Huawei partner manager about the surplus. Do not retry.',
  },
  'job.unknown': {
    zh: '有 {count} 项结果待核实：请求已发出，还不知道是否已回收。正在查询，不会盲目重发。',
    en: 'Outcome unknown: {count}. The requests left, and it is not known yet whether they took effect. They are being looked up and are not repeated blindly.',
  },
  'job.unknownHuman': {
    zh: '其中 {count} 项查询无法判断，需要您来判断，见下方。',
    en: 'For {count} of them reading cannot decide: you have to, below.',
  },
  'job.takenHint': {
    zh: '回收金额以华为云的回收记录为准，不以请求的答复为准。“原因不明”指记录显示已回收，但无法证明是谁的操作。',
    en: 'Amounts are those of Huawei Cloud’s reclaim records, not of the answers. “Unexplained”: the records show it as taken back, but do not prove by whom.',
  },
  'job.pause': { zh: '暂停', en: 'Pause' },
  'job.resume': { zh: '继续', en: 'Resume' },
  'job.cancel': { zh: '取消作业', en: 'Cancel job' },
  'job.cancelTitle': { zh: '取消这个作业？', en: 'Cancel this job?' },
  'job.cancelText': {
    zh: '未发出的不再执行，已发出的会查询到有结果为止；已经回收的不会恢复。',
    en: 'What was not sent is not run. What was sent is looked up until its outcome is known. What was taken back stays so.',
  },
  'job.keepGoing': { zh: '不取消', en: 'Do not cancel' },
  'job.retryFailed': { zh: '重试失败的 {count} 项', en: 'Retry failed ({count})' },
  'job.retried': {
    zh: '已重新排队 {count} 项，每一项都会先再核对。在其他作业里未结束的不会排队。',
    en: 'Queued again: {count}. Each is checked afresh first. Items that are open in another job are not queued.',
  },
  'job.retriedPaused': {
    zh: '已重新排队 {count} 项。作业仍处于暂停，点击“继续”后才会执行。',
    en: 'Queued again: {count}. The job is still paused; nothing runs before you press Resume.',
  },
  'job.lookPaused': {
    zh: '已安排再查一次。作业仍处于暂停，点击“继续”后才会执行。',
    en: 'It will be looked at again. The job is still paused; nothing runs before you press Resume.',
  },
  'job.decided': { zh: '已记录您的判断', en: 'Your decision was recorded' },
  'job.signInAs': {
    zh: '要继续、重试或判断，请登录账号 {account}、操作员 {operator}',
    en: 'To resume, retry or decide, sign in with account {account}, operator {operator}',
  },
  'job.wrongAccount': {
    zh: '账号不符：这个作业属于账号“{account}”、操作员“{operator}”，与当前登录的不同。请用那个账号和操作员登录，才能继续、重试或判断。',
    en: 'Another account: this job belongs to account “{account}”, operator “{operator}”, who is not the one signed in. To resume, retry or decide, sign in with that account and operator.',
  },
} satisfies Subject;
