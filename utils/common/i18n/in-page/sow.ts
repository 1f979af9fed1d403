import type { Subject } from '../entry.ts';

/** The look at 上传SOW before 提交. */
export default {
  'sow.title': { zh: '提交前检查', en: 'Before you submit' },
  'sow.higher.enough': {
    zh: '更高阶云服务：页面列出 {count} 项，其中 {listed} 项在您的清单里（至少 {least} 项）',
    en: '更高阶云服务: the page lists {count}; on your list: {listed} (at least {least})',
  },
  'sow.higher.few': {
    zh: '更高阶云服务：页面列出 {count} 项，少于 {least} 项：{names}',
    en: '更高阶云服务: the page lists {count}, fewer than {least}: {names}',
  },
  'sow.higher.noList': {
    zh: '更高阶云服务：按页面的分类有 {count} 项（至少 {least} 项）：{names}。您的清单是空的，无法核对是否都算数',
    en: '更高阶云服务: by the page’s own group {count} (at least {least}): {names}. Your list is empty, so whether they count cannot be checked',
  },
  'sow.higher.unlisted': {
    zh: '更高阶云服务：页面列出 {count} 项，但只有 {listed} 项在您的清单里（至少 {least} 项），请与 PSA 确认',
    en: '更高阶云服务: the page lists {count}, but on your list: {listed} (at least {least}). Check with the PSA',
  },
  'sow.higher.cut': {
    zh: '更高阶云服务：页面只展开了 {count} 项，其余收起，无法计数：{names}',
    en: '更高阶云服务: the page folds some away, so they cannot be counted; it shows {count}: {names}',
  },
  'sow.higher.hidden': { zh: '页面上没有看到更高阶云服务，无法计数', en: 'The page does not show 更高阶云服务: nothing to count' },
  'sow.key.enough': {
    zh: '重点云服务：页面列出 {count} 项，其中 {listed} 项在您的清单里（至少 {least} 项）',
    en: '重点云服务: the page lists {count}; on your list: {listed} (at least {least})',
  },
  'sow.key.few': {
    zh: '重点云服务：页面列出 {count} 项，少于 {least} 项：{names}',
    en: '重点云服务: the page lists {count}, fewer than {least}: {names}',
  },
  'sow.key.noList': {
    zh: '重点云服务：按页面的分类有 {count} 项（至少 {least} 项）：{names}。您的清单是空的，无法核对是否都算数',
    en: '重点云服务: by the page’s own group {count} (at least {least}): {names}. Your list is empty, so whether they count cannot be checked',
  },
  'sow.key.unlisted': {
    zh: '重点云服务：页面列出 {count} 项，但只有 {listed} 项在您的清单里（至少 {least} 项），请与 PSA 确认',
    en: '重点云服务: the page lists {count}, but on your list: {listed} (at least {least}). Check with the PSA',
  },
  'sow.key.cut': {
    zh: '重点云服务：页面只展开了 {count} 项，其余收起，无法计数：{names}',
    en: '重点云服务: the page folds some away, so they cannot be counted; it shows {count}: {names}',
  },
  'sow.key.hidden': { zh: '页面上没有看到重点云服务，无法计数', en: 'The page does not show 重点云服务: nothing to count' },
  'sow.twice': {
    zh: '两类里都有，一项服务通常只算一次，请与 PSA 确认：{names}',
    en: 'In both groups; one service hardly counts twice, so check with the PSA: {names}',
  },
  'sow.misplaced': {
    zh: '页面的分类与您的清单不同，没有算作“在您的清单里”：{names}',
    en: 'The page’s group is not the one on your lists, so not counted as on your list: {names}',
  },
  'sow.notListed': { zh: '您的清单里没有：{names}', en: 'Not on your lists: {names}' },
  'sow.product.there': { zh: 'SOW产品方案：{name}', en: 'SOW产品方案: {name}' },
  'sow.product.missing': { zh: '还没有上传 SOW产品方案', en: 'SOW产品方案 is not uploaded yet' },
  'sow.product.other': {
    zh: 'SOW产品方案的文件名里没有“产品方案”，请核对是否传错：{name}',
    en: 'The file for SOW产品方案 does not name itself 产品方案; check that it is the right one: {name}',
  },
  'sow.product.named': {
    zh: 'SOW产品方案：页面上有“{name}”，看不出是您上传的文件还是模板，请核对',
    en: 'SOW产品方案: the page shows “{name}”, which may be your file or a template; check it',
  },
  'sow.product.hidden': { zh: '页面上没有看到 SOW产品方案的上传项', en: 'The page does not show where SOW产品方案 goes' },
  'sow.checklist.there': { zh: 'SOW自检Checklist：{name}', en: 'SOW自检Checklist: {name}' },
  'sow.checklist.missing': { zh: '还没有上传 SOW自检Checklist', en: 'SOW自检Checklist is not uploaded yet' },
  'sow.checklist.other': {
    zh: 'SOW自检Checklist的文件名里没有“自检”或“Checklist”，请核对是否传错：{name}',
    en: 'The file for SOW自检Checklist does not name itself so; check that it is the right one: {name}',
  },
  'sow.checklist.named': {
    zh: 'SOW自检Checklist：页面上有“{name}”，看不出是您上传的文件还是模板，请核对',
    en: 'SOW自检Checklist: the page shows “{name}”, which may be your file or a template; check it',
  },
  'sow.checklist.hidden': { zh: '页面上没有看到 SOW自检Checklist的上传项', en: 'The page does not show where SOW自检Checklist goes' },
  'sow.feedback.there': { zh: 'SOW专家评估反馈模板：{name}', en: 'SOW专家评估反馈模板: {name}' },
  'sow.feedback.missing': { zh: '还没有上传 SOW专家评估反馈模板', en: 'SOW专家评估反馈模板 is not uploaded yet' },
  'sow.feedback.other': {
    zh: 'SOW专家评估反馈模板的文件名里没有“评估反馈”或“反馈模板”，请核对是否传错：{name}',
    en: 'The file for SOW专家评估反馈模板 does not name itself so; check that it is the right one: {name}',
  },
  'sow.feedback.named': {
    zh: 'SOW专家评估反馈模板：页面上有“{name}”，看不出是您上传的文件还是模板，请核对',
    en: 'SOW专家评估反馈模板: the page shows “{name}”, which may be your file or a template; check it',
  },
  'sow.feedback.hidden': { zh: '页面上没有看到 SOW专家评估反馈模板的上传项', en: 'The page does not show where SOW专家评估反馈模板 goes' },
  'sow.milestone.order': { zh: '里程碑按 1-2-3 的顺序', en: 'Milestones follow the order 1-2-3' },
  'sow.milestone.gap': {
    zh: '里程碑{later}已通过，里程碑{earlier}还没有通过：验收要按 1-2-3 的顺序',
    en: 'Milestone {later} is passed and milestone {earlier} is not: they are accepted in the order 1-2-3',
  },
  'sow.milestone.unread': {
    zh: '页面上看不出三个里程碑各自是否已通过，无法核对顺序（验收要按 1-2-3 的顺序）',
    en: 'The page does not tell which of the three milestones are passed, so their order cannot be checked (they are accepted in the order 1-2-3)',
  },
  'sow.agreed': {
    zh: '工作量已与华为 PSA 达成一致（由您确认，只用于本次检查）',
    en: 'The effort is agreed with Huawei’s PSA (your word, for this check only)',
  },
  'sow.asOf': { zh: '清单日期 {date}（由您在选项里维护）。', en: 'Lists of {date} (kept by you in the options).' },
  'sow.noDay': {
    zh: '清单日期未知（由您在选项里维护）。',
    en: 'Lists of an unknown date (kept by you in the options).',
  },
  'sow.emptyList': {
    zh: '有清单还是空的：完整清单在华为云常见问题“一次性工程费用(NRE)”里，请填到扩展的选项里。',
    en: 'A list is still empty: the whole lists are in Huawei Cloud’s FAQ on 一次性工程费用(NRE); enter them in the extension’s options.',
  },
  'sow.hint': {
    zh: '以上只是检查，不会替您提交，也不会阻止提交；以华为云评审为准。',
    en: 'This only looks: it neither submits nor keeps you from it. Huawei Cloud’s review decides.',
  },
} satisfies Subject;
