import type { Subject } from '../entry.ts';

/** Sentences of signing in: what happened, what it means for the money, what to do. */
export default {
  'error.AUTH-101': {
    zh: '尚未登录（AUTH-101）。没有请求发出，资金没有变动。请在“选项 › 账号”登录；已确认的作业会停在原处，登录同一账号、同一操作员后可继续。',
    en: 'Nobody is signed in (AUTH-101). No request left, no money moved. Sign in under Options › Account; a confirmed job waits where it stands and can be resumed by the same account and operator.',
  },
  'error.AUTH-102': {
    zh: '登录已过期或已被吊销（AUTH-102）。没有请求发出，资金没有变动。请重新登录，然后继续作业。',
    en: 'The sign-in has expired or was revoked (AUTH-102). No request left, no money moved. Sign in again, then resume the job.',
  },
  'error.AUTH-103': {
    zh: '账号、IAM 用户名和密码都要填写（AUTH-103）。没有请求发出。',
    en: 'Account, IAM user and password are all needed (AUTH-103). No request left.',
  },
  'error.AUTH-104': {
    zh: '当前登录的账号或操作员与此次核对或作业不符（AUTH-104）。没有请求发出，资金没有变动。请用原来的账号和操作员登录。',
    en: 'You are signed in with another account or operator than this preview or job belongs to (AUTH-104). No request left, no money moved. Sign in with the original account and operator.',
  },
  'error.AUTH-105': {
    zh: '华为云拒绝了登录（AUTH-105），原文：“{text}”。华为云不区分以下情况：密码错误、用户被锁定、已开启虚拟 MFA（请填写验证码）、账号已升级为华为账号（请改用 IAM 用户）。资金没有变动；多次输错会锁定用户，请核对后再试。',
    en: 'Huawei Cloud refused the sign-in (AUTH-105) and says: "{text}". It does not tell these apart: wrong password, locked user, virtual MFA switched on (enter the code), account upgraded to a Huawei ID (use an IAM user). No money moved; several wrong tries lock the user, so check before the next one.',
  },
  'error.AUTH-106': {
    zh: '第一次使用 MFA 验证码登录还需要 IAM 用户 ID（AUTH-106），可在控制台“我的凭证”查看；之后会记住它。没有请求发出。',
    en: 'The first sign-in with an MFA code also needs the IAM user ID (AUTH-106), shown under My Credentials in the console; it is remembered afterwards. No request left.',
  },
  'error.AUTH-107': {
    zh: '凭据已上锁（AUTH-107）。上锁期间不能核对、确认或继续作业；已确认且正在运行的作业照常进行。请重新登录解锁。',
    en: 'The vault is locked (AUTH-107). Nothing can be previewed, confirmed or resumed; a confirmed job that is running goes on. Sign in again to unlock.',
  },
  'error.AUTH-108': {
    zh: '没有得到华为云登录服务的可用答复（AUTH-108，{code}）。资金没有变动。请检查网络后再试。',
    en: 'The sign-in service of Huawei Cloud gave no usable answer (AUTH-108, {code}). No money moved. Check the network and try again.',
  },
} satisfies Subject;
