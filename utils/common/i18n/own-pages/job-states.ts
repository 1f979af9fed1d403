import type { Subject } from '../entry.ts';

/** Where a job stands, what that means, and why it is paused. */
export default {
  'jobState.running': { zh: '进行中', en: 'Running' },
  'jobState.cancelling': { zh: '正在取消', en: 'Being cancelled' },
  'jobState.behind': { zh: '排队等待', en: 'Waiting its turn' },
  'jobState.paused': { zh: '已暂停', en: 'Paused' },
  'jobState.reading-back': { zh: '正在与记录核对', en: 'Checking against the records' },
  'jobState.finished': { zh: '已结束', en: 'Ended' },
  'jobState.cancelled': { zh: '已取消', en: 'Cancelled' },
  'jobMeans.running': {
    zh: '正在逐项执行。关闭本页不影响；关闭浏览器会停在原处，已发出的请求下次会先查询结果。',
    en: 'Items are done one by one. Closing this page changes nothing; when the browser is closed the job stands where it is, and requests that left are looked up first the next time.',
  },
  'jobMeans.cancelling': {
    zh: '不再发出新的请求。已发出的会查询到有结果为止，已经回收的不会恢复。',
    en: 'Nothing new leaves. What was sent is looked up until its outcome is known; what was taken back stays so.',
  },
  'jobMeans.behind': {
    zh: '另一个作业正在执行。等它结束或暂停后，这个作业会自动继续；现在不会发出请求。',
    en: 'Another job is running. This one goes on by itself when that one ends or pauses; it sends no request now.',
  },
  'jobMeans.paused': { zh: '没有新的请求发出。已经回收的不受影响。', en: 'Nothing new leaves. What was taken back stays so.' },
  'jobMeans.reading-back': {
    zh: '请求都已有结果，正在与华为云的回收记录逐笔核对。',
    en: 'All requests have an outcome; each is now compared with Huawei Cloud’s reclaim records.',
  },
  'jobMeans.finished': { zh: '每一项都有了结果，或在等您判断。', en: 'Every item has its result, or waits for your decision.' },
  'paused.user': {
    zh: '您暂停了作业。没有新的请求发出，已发出的已等到答复或会查询结果。点击“继续”接着执行。',
    en: 'You paused the job. Nothing new leaves; what was sent has its answer or is looked up. Press Resume to go on.',
  },
  'paused.signed-out': {
    zh: '已暂停，请登录：没有有效的登录（已退出、过期、被吊销，或浏览器、扩展重新启动过）。没有新的请求发出；已发出的会在登录后查询结果。请用同一账号、同一操作员登录，然后点击“继续”。',
    en: 'Paused, please sign in: there is no valid sign-in (signed out, expired, revoked, or the browser or the extension was restarted). Nothing new leaves; requests that left are looked up after you sign in. Sign in with the same account and operator and press Resume.',
  },
  'paused.wrong-account': {
    zh: '当前登录的账号或操作员与作业的不同。没有新的请求发出，已经回收的不受影响。请换回原来的账号和操作员，然后点击“继续”。',
    en: 'The account or operator that is signed in is not the job’s. Nothing new leaves; what was taken back stays so. Sign in with the original account and operator and press Resume.',
  },
  'paused.forbidden': {
    zh: '华为云拒绝了操作：这个操作员没有权限。没有新的请求发出，已经回收的不受影响。请在“设置 › 检查权限”里看缺少哪些权限项，由系统管理员在“组织”的角色里授予，重新登录后点击“继续”。',
    en: 'Huawei Cloud refused: this operator lacks the permission. Nothing new leaves; what was taken back stays so. “Check my access” names the permission items; ask the administrator to grant them in the roles under 组织 (Organization), sign in again and press Resume.',
  },
  'paused.refusals': {
    zh: '连续三次被同一个代码拒绝，为避免全部失败而停下。没有新的请求发出，已经回收的不受影响。请看下面失败项引用的原文，处理后点击“继续”。',
    en: 'Refused three times in a row with the same code, so the job stopped before all of them fail. Nothing new leaves; what was taken back stays so. Read the quoted text of the failed items below, act on it and press Resume.',
  },
  'paused.cap': {
    zh: '再执行一项就会超过金额上限。没有新的请求发出，已经完成的不受影响。请取消这个作业，其余的分批另做。',
    en: 'One more item would pass the amount cap. Nothing new leaves; what is done stays done. Cancel this job and do the rest in another one.',
  },
  'paused.offline': {
    zh: '多次没有得到华为云的答复。没有新的请求发出；已发出而没有答复的显示为“结果待核实”，恢复后先查询，不会盲目重发。请检查网络后点击“继续”。',
    en: 'Huawei Cloud gave no answer several times. Nothing new leaves; requests without an answer are shown as unknown, are looked up first when the job goes on, and are not repeated blindly. Check the network and press Resume.',
  },
  'paused.storage': {
    zh: '浏览器无法保存作业记录（可能磁盘已满），或这个版本的扩展读不懂它（见下面的代码）。没有记录就不发出资金请求；已发出的会在恢复后查询。请腾出空间或更新扩展，然后点击“继续”。',
    en: 'The browser cannot save the job (perhaps the disk is full), or this version of the extension does not understand it (see the code below). Without a record no money request leaves; what left is looked up afterwards. Free some space or update the extension, then press Resume.',
  },
} satisfies Subject;
