export type Role = 'provider' | 'distributor' | 'reseller';

export interface LogIn {
  role: Role;
  /** Account name, which the shop matches an order to. */
  account: string;
  /** Operator (IAM user) signed in at the page. */
  operator: string;
  /** Partner type as the Partner Center words it. */
  title: string;
}

export const logIns: Record<Role, LogIn> = {
  provider: { role: 'provider', account: 'example-provider', operator: 'ops-full', title: '解决方案提供商' },
  distributor: { role: 'distributor', account: 'example-distributor', operator: 'ops-full', title: '总经销商' },
  reseller: { role: 'reseller', account: 'example-reseller', operator: 'ops-full', title: '云经销商' },
};

export const roles: readonly Role[] = ['provider', 'distributor', 'reseller'];

export function asRole(text: string | null | undefined): Role | undefined {
  return roles.find((role) => role === text);
}
