import type { Subject } from '../entry.ts';

/** The welcome page. */
export default {
  'welcome.title': { zh: '欢迎使用伙伴中心助手', en: 'Welcome to Partner Center Companion' },
  'welcome.thirdParty': {
    zh: '这是第三方工具，不是华为云官方产品。它只在伙伴中心的页面里工作，不替您勾选同意，也不替您按页面上的最终按钮。',
    en: 'This is a third-party tool, not a Huawei Cloud product. It works inside Partner Center pages only; it never ticks a consent or presses a page’s final button for you.',
  },
  'welcome.languageLater': { zh: '以后可在“选项 › 语言”里更改。', en: 'You can change this later under Options › Language.' },
  'welcome.share': { zh: '现在就能用：分享商品链接', en: 'Works right now: share a product link' },
  'welcome.shareAbout': { zh: '不需要登录本工具。', en: 'You need not sign in to this tool.' },
  'welcome.step1': {
    zh: '打开并登录伙伴中心；安装之前就打开着的页面请刷新一次。',
    en: 'Open Partner Center and sign in; reload pages that were open before the installation.',
  },
  'welcome.step2': {
    zh: '进入“销售 › 云商店 › 专属优惠”，打开“优惠商品”页签，“商品报价”和“配置单报价”都可以。',
    en: 'Go to 销售 › 云商店 › 专属优惠 and open the tab 优惠商品 (discounted goods), under 商品报价 or 配置单报价.',
  },
  'welcome.step3': {
    zh: '在要分享的那一行点击“分享”（在“复制链接”旁边）。',
    en: 'Press Share (beside 复制链接) on the row that you mean.',
  },
  'welcome.step4': {
    zh: '核对链接后，点击“复制链接”“复制文案”“复制二维码图片”或“保存二维码”。在您点击复制按钮之前，剪贴板不会变。',
    en: 'Check the link, then press Copy link, Copy message, Copy QR image or Save QR code. Until you press one of the copy buttons, your clipboard stays as it is.',
  },
  'welcome.api': { zh: '三步使用接口功能：批量回收代金券', en: 'Three steps to the API: take coupons back in bulk' },
  'welcome.apiWho': {
    zh: '解决方案提供商和总经销商可以使用；云经销商没有 API 凭据，可以继续使用分享。',
    en: 'For solution providers and distributors. A reseller (云经销商) has no API credentials and goes on with sharing.',
  },
  'welcome.apiUser': { zh: '第一步：准备一个 IAM 用户', en: 'Step 1: an IAM user' },
  'welcome.apiUserText': {
    zh: '请系统管理员在伙伴中心“组织 › 组织成员 › 人员管理”用“创建人员”为您创建操作员。建议单独建一个，只授予下表的权限项。已升级为华为账号的账号必须用 IAM 用户登录。',
    en: 'Ask your administrator to create an operator for you in Partner Center under 组织 › 组织成员 › 人员管理 (Organization › Members › Users) by 创建人员. A separate one with only the permission items below is best. An account that was upgraded to a Huawei ID has to sign in as an IAM user.',
  },
  'welcome.apiItems': { zh: '第二步：授予权限项', en: 'Step 2: permission items' },
  'welcome.apiSignIn': { zh: '第三步：登录', en: 'Step 3: sign in' },
  'welcome.workspace': {
    zh: '点浏览器工具栏上的图标可打开工作台，查看分享记录。',
    en: 'The icon in the browser’s toolbar opens the workspace with what you shared.',
  },
  'welcome.kept': { zh: '什么内容存在哪里', en: 'What is kept where' },
  'welcome.options': { zh: '在选项里管理这些数据', en: 'Manage this data in the options' },
} satisfies Subject;
