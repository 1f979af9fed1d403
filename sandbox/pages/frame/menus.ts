import type { LogIn, Role } from '../../world/shown/roles.ts';

export interface MenuItem {
  title: string;
  /** Last part of the route. Items that are not built lead to a placeholder named after their path. */
  page: string;
}

export interface MenuGroup {
  title: string;
  items: MenuItem[];
}

export interface Menu {
  title: string;
  groups: MenuGroup[];
}

const builtPages: Record<string, string> = {
  '云商店/商品信息': 'productInfo',
  '云商店/专属优惠': 'exclusiveOffers',
  '客户/券管理': 'coupons',
  '客户/客户管理': 'customers',
  '机会点管理/机会点激励申请': 'incentives',
  '权益/一次性工程费用(NRE)': 'nre',
  '支持/能力开放': 'openApi',
};

type Outline = Record<string, readonly string[]>;

const shop = ['商品信息', '专属优惠', '商品分账'];
const expansion = ['线索派发', '线索管理', '机会点管理', '客户拓展', '营销任务'];
const customers = ['客户管理', '客户分配', '客户订单', '客户消费', '客户预警', '券管理'];

const partnerSales: Outline = {
  拓新: expansion,
  客户: customers,
  云商店: shop,
  账务: ['伙伴账单', '赋能云对账', '资金管理', '发票管理', '合同商务'],
  激励: ['产品激励策略', '指标信息', '业绩管理', '激励管理'],
  运营看板: ['客户看板', '消费看板', '业绩看板', '激励看板'],
  机会点管理: ['机会点共享', '机会点激励申请', '云商店机会点专项激励'],
  基线解决方案: ['联合销售商品交易履行', '解决方案配置单'],
};

const sales: Record<Role, Outline> = {
  provider: partnerSales,
  distributor: { ...partnerSales, 云经销商: ['云经销商管理'] },
  reseller: {
    拓新: expansion,
    客户: customers,
    云商店: ['商品信息', '专属优惠'],
    账务: ['收支明细'],
    运营看板: ['客户看板', '消费看板'],
  },
};

const commonMenus: Record<string, Outline> = {
  主页: {},
  计划: { 计划: ['华为云伙伴计划', '已申请伙伴计划', '已加入伙伴计划'] },
  组织: { 组织: ['组织成员', '项目专员'] },
  能力: { 能力: ['能力认证'] },
  构建: { 构建: ['云软件方案', '先进云软件方案', '解决方案构建'] },
};

const benefits = [
  '测试券',
  '考试券',
  '云实验',
  '市场发展基金(MDF)',
  '专职人员激励(FH)',
  '交付能力提升支持',
  '一次性工程费用(NRE)',
  '能力提升激励',
];

function createMenu(title: string, outline: Outline): Menu {
  const groups = Object.entries(outline).map(([group, items]) => ({
    title: group,
    items: items.map((item) => ({ title: item, page: builtPages[`${group}/${item}`] ?? `${title}/${group}/${item}` })),
  }));
  return { title, groups };
}

/** 销售 › 机会点管理 is the main account's alone: a member lacks the whole group. */
function salesOf({ role, member }: LogIn): Outline {
  const { 机会点管理: opportunities, ...others } = sales[role];
  return member || opportunities === undefined ? others : { ...others, 机会点管理: opportunities };
}

/** Top navigation of the China site as the manual's pages show it for each partner type. */
export function menusOf(logIn: LogIn): Menu[] {
  const { role } = logIn;
  const support = ['资料库', ...(role === 'provider' ? ['能力开放'] : []), '建议反馈', '工单'];
  const outlines: Record<string, Outline> = {
    ...commonMenus,
    销售: salesOf(logIn),
    交付: { 交付: ['项目管理', '项目交付评价'] },
    权益: { 权益: benefits },
    支持: { 支持: support },
  };
  return Object.entries(outlines).map(([title, outline]) => createMenu(title, outline));
}
