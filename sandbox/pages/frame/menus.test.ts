import { expect, test } from 'vitest';
import { logInOf, roles, type Role } from '../../world/shown/roles.ts';
import { menusOf } from './menus.ts';

const pagesOf = (role: Role, member = false): string[] =>
  menusOf(logInOf(role, member)).flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ page }) => page)));
const groupsOf = (role: Role, member: boolean): string[] =>
  menusOf(logInOf(role, member)).flatMap(({ title, groups }) => (title === '销售' ? groups.map((group) => group.title) : []));

test('机会点激励申请 is in the menu of the main account of provider and distributor only', () => {
  const having = roles.flatMap((role) => [role, `${role} member`].filter((who) => pagesOf(role, who !== role).includes('incentives')));
  expect(having).toEqual(['provider', 'distributor']);
  expect(groupsOf('provider', false).filter((group) => !groupsOf('provider', true).includes(group))).toEqual(['机会点管理']);
});

test('能力开放 is the provider’s alone, NRE everyone’s', () => {
  expect(roles.filter((role) => pagesOf(role).includes('openApi'))).toEqual(['provider']);
  expect(roles.filter((role) => pagesOf(role).includes('nre'))).toEqual([...roles]);
});
