import type { Subject } from '../entry.ts';

/** Sentences of calls to Huawei Cloud: what happened, what it means for the money, what to do. */
export default {
  'error.API-101': {
    zh: '请求在发出前失败（API-101）。没有请求发出，资金没有变动。请重试；若反复出现，请导出日志。',
    en: 'The call failed before it was sent (API-101). No request left, no money moved. Try again; if it keeps happening, export the log.',
  },
  'error.API-102': {
    zh: '还不能确定怎样发送才不会被浏览器重发（API-102），因此没有发出资金请求，资金没有变动。请检查网络并重新登录。',
    en: 'It is not known how to send without the browser repeating the request (API-102), so no money request left and no money moved. Check the network and sign in again.',
  },
  'error.API-103': {
    zh: '有一个值超出华为云接口允许的范围（API-103，{text}），因此没有发出请求，资金没有变动。请检查填写的内容。',
    en: 'A value is beyond what Huawei Cloud takes (API-103, {text}), so no request left and no money moved. Check what was entered.',
  },
  'error.API-104': {
    zh: '请求发出后没有收到答复（API-104）。若是查询，资金没有变动；若是回收，结果待核实，正在查询，不会盲目重发。请检查网络。',
    en: 'The request left, but no answer came (API-104). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly. Check the network.',
  },
  'error.API-105': {
    zh: '等待答复超过 25 秒（API-105）。若是查询，资金没有变动；若是回收，结果待核实，正在查询，不会盲目重发。',
    en: 'No answer within 25 seconds (API-105). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly.',
  },
  'error.API-400': {
    zh: '华为云拒绝了请求（API-400，{code}），原文：“{text}”。若是查询，没有完成，资金没有变动；若是回收，在查询确认后才记为失败。请按原文处理，或联系生态经理。',
    en: 'Huawei Cloud refused the request (API-400, {code}) and says: "{text}". A refused query moves no money; a refused reclaim counts as failed once reading has confirmed it. Act on the text or ask your account manager.',
  },
  'error.API-401': {
    zh: '华为云不再接受当前登录（API-401，{code}）。这次没有执行，资金没有变动；此前已发出的请求会在登录后查询结果。请重新登录后再试。',
    en: 'Huawei Cloud no longer accepts this sign-in (API-401, {code}). This was not carried out and moved no money; requests that left before are looked up after you sign in. Sign in and try again.',
  },
  'error.API-403': {
    zh: '当前操作员没有这项权限（API-403，{code}），原文：“{text}”。这次没有执行，资金没有变动。请系统管理员在伙伴中心授予所需权限项，重新登录后再试。',
    en: 'This operator lacks the permission (API-403, {code}); Huawei Cloud says: "{text}". This was not carried out and moved no money. Ask the administrator to grant the permission item in Partner Center, sign in again and try again.',
  },
  'error.API-429': {
    zh: '请求过于频繁（API-429，{code}）。这次没有完成，资金没有变动；之后的请求已自动放慢。请稍后再试。',
    en: 'Too many requests (API-429, {code}). This was not carried out and moved no money; later requests leave more slowly. Try again in a while.',
  },
  'error.API-500': {
    zh: '华为云服务出错或答复不明（API-500，HTTP {http}）。若是查询，资金没有变动；若是回收，结果待核实，正在查询，不会盲目重发。',
    en: 'Huawei Cloud failed or answered unclearly (API-500, HTTP {http}). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly.',
  },
  'error.API-DRIFT': {
    zh: '华为云的答复与已知格式不符（API-DRIFT，{text}），因此不据此操作。若是回收，结果待核实，正在查询。请更新扩展或导出日志反馈。',
    en: 'The answer of Huawei Cloud does not have the known form (API-DRIFT, {text}), so nothing is done with it. The outcome of a reclaim is unknown and is being looked up. Update the extension or report with the log.',
  },
} satisfies Subject;
