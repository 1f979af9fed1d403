export type Role = 'provider' | 'distributor' | 'reseller';

export interface LogIn {
  role: Role;
  /** Account name, which the shop matches an order to. */
  account: string;
  /** Operator (IAM user) signed in at the page. */
  operator: string;
  /** Partner type as the Partner Center words it. */
  title: string;
  /** A member of the account: without the menus that only the main account has. */
  member: boolean;
}

export const logIns: Record<Role, LogIn> = {
  provider: { role: 'provider', account: 'example-provider', operator: 'ops-full', title: '解决方案提供商', member: false },
  distributor: { role: 'distributor', account: 'example-distributor', operator: 'ops-full', title: '总经销商', member: false },
  reseller: { role: 'reseller', account: 'example-reseller', operator: 'ops-full', title: '云经销商', member: false },
};

export const roles: readonly Role[] = ['provider', 'distributor', 'reseller'];

export function asRole(text: string | null | undefined): Role | undefined {
  return roles.find((role) => role === text);
}

/** Who is signed in: the role's main log-in, or with `member` somebody with fewer menus. */
export const logInOf = (role: Role, member: boolean): LogIn =>
  member ? { ...logIns[role], operator: 'ops-member', member } : logIns[role];
