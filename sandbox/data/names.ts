import type { Random } from './random.ts';

/** Names that break a careless reader: formulas, mark-up, direction marks, length, emoji, leading zeros. */
export const hostileNames = [
  '=HYPERLINK("http://x","点我")',
  '<img src=x onerror=alert(1)>',
  '\u202E司公限有倒反\u202C有限公司',
  `长名称${'测'.repeat(197)}`,
  '👩‍💻🚀 表情科技有限公司',
  '00012345',
  '+86-10-0000',
  'O"Brien & Söhne, 上海 <代表处>',
] as const;

const places = ['北京', '上海', '深圳', '杭州', '成都', '武汉', '西安', '南京', '苏州', '贵阳'] as const;
const cores = ['云帆', '智联', '恒通', '远景', '星海', '博达', '启明', '瑞丰', '天工', '蓝图'] as const;
const trades = ['科技', '信息技术', '软件', '网络', '数据服务', '智能制造'] as const;
const goods = [
  '数据库审计',
  '企业网盘',
  '堡垒机',
  '智能客服',
  '低代码平台',
  '日志分析',
  '漏洞扫描',
  '视频会议',
  '电子合同',
  '财税机器人',
] as const;
const editions = ['标准版', '专业版', '旗舰版', '按需', '包年', 'V2.0'] as const;

export function companyName(random: Random): string {
  return `${random.pick(places)}${random.pick(cores)}${random.pick(trades)}有限公司`;
}

export function productName(random: Random): string {
  return `${random.pick(cores)}${random.pick(goods)}（${random.pick(editions)}）`;
}

/** `华***司`: what a list shows until the eye is clicked. Different names may look the same. */
export function maskName(name: string): string {
  const signs = [...name];
  return signs.length < 2 ? '***' : `${signs[0] ?? ''}***${signs.at(-1) ?? ''}`;
}
