import type { Subject } from '../entry.ts';

/** The account: signing in, locking, signing out. */
export default {
  'account.title': { zh: '账号', en: 'Account' },
  'account.about': {
    zh: '登录后可以使用需要华为云接口的功能（例如批量回收代金券）。分享商品链接不需要登录。',
    en: 'Sign in to use what needs the Huawei Cloud API (for example taking coupons back in bulk). Sharing product links needs no sign-in.',
  },
  'account.account': { zh: '账号名', en: 'Account name' },
  'account.accountHint': { zh: 'IAM 用户所属的华为云账号名。', en: 'The Huawei Cloud account that the IAM user belongs to.' },
  'account.user': { zh: 'IAM 用户名（操作员）', en: 'IAM user (operator)' },
  'account.userHint': {
    zh: '已升级为华为账号的账号不能直接登录，请使用 IAM 用户。',
    en: 'An account that was upgraded to a Huawei ID cannot sign in itself: use an IAM user.',
  },
  'account.password': { zh: '密码', en: 'Password' },
  'account.passwordHint': {
    zh: '只用于这一次登录，不保存；每次尝试后都会清空。',
    en: 'Used for this sign-in only and not kept; emptied after every attempt.',
  },
  'account.passcode': { zh: 'MFA 验证码（可选）', en: 'MFA code (optional)' },
  'account.passcodeHint': {
    zh: '仅当该用户开启了虚拟 MFA 登录保护时填写。',
    en: 'Only if this user has log-in protection by virtual MFA.',
  },
  'account.userId': { zh: 'IAM 用户 ID', en: 'IAM user ID' },
  'account.userIdHint': {
    zh: '第一次用验证码登录时需要，在控制台“我的凭证”查看；登录成功后会记住。',
    en: 'Needed for the first sign-in with a code; shown under My Credentials in the console. It is remembered after the sign-in.',
  },
  'account.passcodeWrong': {
    zh: '验证码只含数字，请只填一个验证码。没有发送。',
    en: 'A code is digits only; enter one code. Nothing is sent.',
  },
  'account.userIdWrong': {
    zh: '用户 ID 无法识别：只能填一个，由字母和数字组成。没有发送。',
    en: 'Not a user ID: one only, of letters and digits. Nothing is sent.',
  },
  'account.signIn': { zh: '登录', en: 'Sign in' },
  'account.signingIn': { zh: '正在登录…', en: 'Signing in…' },
  'account.operator': { zh: '操作员', en: 'Operator' },
  'account.expires': { zh: '登录有效期至（UTC+8）', en: 'Signed in until (UTC+8)' },
  'account.lock': { zh: '上锁', en: 'Lock' },
  'account.signOut': { zh: '退出登录', en: 'Sign out' },
  'account.signOutTitle': { zh: '退出登录？', en: 'Sign out?' },
  'account.signOutText': {
    zh: '退出后令牌立即从本机清除。未结束的作业会暂停在原处，登录同一账号、同一操作员后可继续；已发出的请求会在那时查询结果。',
    en: 'The token is removed from this computer at once. Jobs that are not finished pause where they stand and can be resumed by the same account and operator; requests that left are looked up then.',
  },
  'account.forget': { zh: '同时忘记账号名和用户名', en: 'Also forget the account and user name' },
  'account.deleteKept': { zh: '同时删除为账号“{account}”保存的内容', en: 'Also delete what is kept for the account “{account}”' },
  'account.deleteKeptHint': {
    zh: '包括核对结果、作业及结果、操作日志、分享记录和页面上看到过的状态，删除后无法恢复。有正在运行的作业或未结束的作业项（包括结果待核实的）时会被拒绝。需要留底请先导出。',
    en: 'Previews, jobs with their results, the log, the share history and the states seen on the pages, for good. Refused while a job runs or items are open, those with an unknown outcome included. Export first what you have to keep.',
  },
  'account.signOutAndDelete': { zh: '退出并删除', en: 'Sign out and delete' },
  'account.state.signed-out': { zh: '未登录', en: 'Signed out' },
  'account.state.signed-in': { zh: '已登录', en: 'Signed in' },
  'account.state.expired': { zh: '登录已失效', en: 'Sign-in has ended' },
  'account.state.locked': { zh: '凭据已上锁', en: 'Vault locked' },
  'account.state.wrong-account': { zh: '账号不符', en: 'Another account' },
  'account.means.signed-out': { zh: '不会发出任何接口请求，资金不会变动。', en: 'No API request leaves, and no money moves.' },
  'account.means.signed-in': {
    zh: '可以核对、确认和运行作业。密码没有保存；令牌只在本次浏览器会话内存放，不会进入任何页面。',
    en: 'You can preview, confirm and run jobs. The password is not kept; the token stays in this browser session and never reaches a page.',
  },
  'account.means.expired': {
    zh: '令牌已过期或已被吊销。没有新的请求发出，未结束的作业会暂停。请用同一账号、同一操作员重新登录。',
    en: 'The token has expired or was revoked. Nothing new leaves, and open jobs pause. Sign in again with the same account and operator.',
  },
  'account.means.locked': {
    zh: '不能核对、确认或继续作业；已确认且正在运行的作业照常进行。重新登录即可解锁。',
    en: 'Nothing can be previewed, confirmed or resumed; a confirmed job that is running goes on. Sign in again to unlock.',
  },
  'account.means.wrong-account': {
    zh: '登录的账号或操作员与页面、作业所属的不同。为避免动错资金，不会执行任何操作。请用原来的账号和操作员登录。',
    en: 'The account or operator signed in here is not the one of the page or the job. To keep the wrong money from moving, nothing is done. Sign in with the original account and operator.',
  },
  'account.cannotWrite': {
    zh: '还没有找到不会被浏览器重复发送的写入方式，所以目前只能查询和核对，不会发出任何资金请求。确认或继续作业时会再找一次；若仍不行，请检查网络（代理、防火墙）后重新登录。',
    en: 'No way of sending was found yet that the browser cannot repeat by itself, so for now you can query and preview, but no money request leaves. It is looked for again when you confirm or resume; if that fails, check the network (proxy, firewall) and sign in again.',
  },
} satisfies Subject;
