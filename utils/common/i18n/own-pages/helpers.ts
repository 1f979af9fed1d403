import type { Subject } from '../entry.ts';

/** The page helpers by name: their switches in the options. */
export default {
  'helper.share-product-link': { zh: '分享商品链接', en: 'Share product links' },
  'helper.share-product-link.about': {
    zh: '在“优惠商品”的“商品报价”和“配置单报价”每一行加上“分享”按钮，一次点击得到链接、二维码和文案。',
    en: 'Adds a Share button to every row of 优惠商品, under 商品报价 and 配置单报价: one click gives the link, its QR code and a message.',
  },
  'helper.reclaim-coupons': { zh: '批量回收代金券和额度', en: 'Take coupons and quotas back in bulk' },
  'helper.reclaim-coupons.about': {
    zh: '在“已发放代金券”和“已发放代金券额度”的表格上方显示已勾选的数量，并交给工作台核对后回收。',
    en: 'Shows above the tables 已发放代金券 and 已发放代金券额度 how many are ticked, and hands them to the workspace for checking.',
  },
  'helper.redirect-address': { zh: '回跳地址检查', en: 'Check the redirect address' },
  'helper.redirect-address.about': {
    zh: '在“配置伙伴平台回跳地址”的输入框下面，边输入边检查，并按客户看到的样子预览。不改动输入框，也不自动访问该地址。',
    en: 'Under the field of 配置伙伴平台回跳地址: checks the address while you type, and shows it as the customer will see it. Changes nothing in the field and calls no address by itself.',
  },
  'helper.other-site': { zh: '国际站提示', en: 'Notice on the international site' },
  'helper.other-site.about': {
    zh: '页面显示登录的是国际站账号时，只显示一行说明，其他助手都不出现。',
    en: 'Where the page shows that an account of the international site is signed in, one line says so, and all other helpers stay away.',
  },
  'helper.sow-preflight': { zh: '上传SOW前检查', en: 'Check before 上传SOW' },
  'helper.sow-preflight.about': {
    zh: '在“上传SOW”的“提交”上方，对照您维护的清单数云服务、核对三个文件和里程碑顺序。不替您提交，也不阻止提交。',
    en: 'Above 提交 of 上传SOW: counts the services against your lists, checks the three files and the order of the milestones. It neither submits nor keeps you from it.',
  },
  'helper.opportunity-incentives': { zh: '机会点激励', en: 'Opportunity incentives' },
  'helper.opportunity-incentives.about': {
    zh: '在“机会点激励申请”上显示每一步等谁、每行下一步点什么、审核还剩几个工作日，并带您到本页下一笔待申付。这个菜单只有主账号有。',
    en: 'On 机会点激励申请: who each step waits for, the next press of each row, the working days left of a review, and the way to the next one to pay on the page. Only the main account has this menu.',
  },
} satisfies Subject;
