import { form, knownPage } from '../known-page.ts';

/**
 * 上传SOW of 权益 › 一次性工程费用(NRE) (manual, 2024-05). The groups of services, the three files and the order of the milestones
 * are documented; how the form shows them is not.
 */
export default knownPage({
  title: ['上传SOW'],
  parts: {
    sow: form({
      fields: {
        higher: ['更高阶云服务'],
        key: ['重点云服务'],
        product: ['SOW产品方案'],
        checklist: ['SOW自检Checklist'],
        feedback: ['SOW专家评估反馈模板'],
        milestone1: ['里程碑1', '里程碑一'],
        milestone2: ['里程碑2', '里程碑二'],
        milestone3: ['里程碑3', '里程碑三'],
      },
      buttons: { submit: ['提交'] },
    }),
  },
});

/** What a box says that holds nothing. */
export const emptyWords = /^(请选择|请输入|请上传|未选择文件|未上传|--|-|无)$/;

/** What a box says that shows only some of what was chosen. */
export const restWords = /^(\+|等|共|已选择?)\s*\d|^…|^\.{3}/;

/** By what a file's name shows which of the three it is. */
export const fileWords = {
  product: /产品方案/,
  checklist: /自检|check\s*list/i,
  feedback: /评估反馈|反馈模板/,
} as const;

/** What a milestone says that was passed; 未验收通过 is the opposite. */
export const passedWords = /^(验收通过|已通过|已完成)$/;
