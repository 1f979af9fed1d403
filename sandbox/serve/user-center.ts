import type { Reply } from './reply.ts';

/** Customer side (`account.huaweicloud.com/usercenter/`). Says that it is not built rather than pretending. */
export function userCenter(): Reply {
  const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>费用中心</title></head>
<body><h1>我的合作伙伴</h1><p>沙箱：此页面尚未模拟。</p></body></html>`;
  return { type: 'html', body };
}
