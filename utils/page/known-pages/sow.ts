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
      // 资格申请 names the services too, and the progress of an application its milestones.
      own: ['product', 'checklist', 'feedback'],
    }),
  },
});

/** What a box says that holds nothing. */
export const emptyWords = /^(请选择|请输入|请上传|未选择文件|未上传|--|-|无)$/;

/** What a box says that shows only some of what was chosen. */
export const restWords = /^\+\s*\d+|^(…|\.{3})$|^(等|共|已选|已选择)\s*\d+\s*[项个]/;

/** By what a file's name shows which of the three it is. */
export const fileWords = {
  product: /产品方案/,
  checklist: /自检|check\s*list/i,
  feedback: /评估反馈|反馈模板/,
} as const;

/** What a milestone says that was not passed. No word of a state is documented. */
export const openWords = /未|不通过|待|中$|驳回/;

/** What a milestone says that was passed, where it says none of {@link openWords}. */
export const passedWords = /通过|已(验收|完成)/;
