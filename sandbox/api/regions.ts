/** Regions that IAM lists, and whose own IAM hosts the contract names (`iam.<region>.myhuaweicloud.com`). */
export const REGIONS = [
  ['cn-north-1', '华北-北京一'],
  ['cn-north-4', '华北-北京四'],
  ['cn-east-3', '华东-上海一'],
  ['cn-south-1', '华南-广州'],
  ['cn-southwest-2', '西南-贵阳一'],
] as const;

export const API_HOSTS: readonly string[] = [
  'bss.myhuaweicloud.com',
  'iam.myhuaweicloud.com',
  ...REGIONS.map(([id]) => `iam.${id}.myhuaweicloud.com`),
];
