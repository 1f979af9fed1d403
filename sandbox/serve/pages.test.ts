import { expect, test } from 'vitest';
import { logInOf, type Role } from '../world/shown/roles.ts';
import { createWorld } from '../world/index.ts';
import type { World } from '../world/world.ts';
import { nreAnswers } from './nre.ts';
import { pressAnswers } from './presses.ts';
import { redirectAnswers } from './redirects.ts';
import type { Answers } from './rest-call.ts';

function ask(
  answers: Answers,
  name: string,
  world: World,
  { query = '', body = undefined as unknown, role = 'provider' as Role } = {},
): unknown {
  const address = new URL(`https://account.huaweicloud.com/obmgr/rest/${name}?size=100&${query}`);
  return answers[name]?.({ address, role, logIn: logInOf(role, false), state: { world }, body });
}

const sow = { services: { 更高阶云服务: ['CodeArts Req'], 重点云服务: [] }, files: { SOW产品方案: ['a.docx'] } };

test('提交 hands a SOW in once, of an own application that awaits one', () => {
  const world = createWorld();
  const own = world.pages.nre.applications.filter(({ account }) => account === 'example-provider');
  const id = own.find(({ state }) => state === 'approved')?.id;
  expect(ask(nreAnswers, 'nre-upload', world, { body: { id, sow }, role: 'distributor' })).toBeUndefined();
  expect(ask(nreAnswers, 'nre-upload', world, { body: { id, sow } })).toEqual({});
  expect(ask(nreAnswers, 'nre-upload', world, { body: { id, sow } })).toBeUndefined();
  expect(ask(nreAnswers, 'nre-application', world, { query: `id=${id}` })).toMatchObject({ state: 'sow-review' });
  expect(own.find((application) => application.id === id)?.uploads).toMatchObject([{ ...sow, operator: 'ops-full' }]);
});

test('milestones pass in their order only', () => {
  const order = ['验收通过', '待验收', '未开始'];
  for (const { milestones } of createWorld().pages.nre.applications) {
    const places = milestones.map(({ state }) => order.indexOf(state));
    expect(places).toEqual(places.toSorted());
    expect(milestones.filter(({ state }) => state === '待验收').length).toBeLessThanOrEqual(1);
  }
});

test('确定 stores the redirect address as it was typed, for the provider only', () => {
  const world = createWorld();
  const paid = ' http://用户:密码@partner.example.com/a b#c ';
  expect(ask(redirectAnswers, 'redirect', world)).toEqual({ redirect: null });
  expect(ask(redirectAnswers, 'redirect', world, { query: 'variant=saved' })).toMatchObject({
    redirect: { paid: expect.stringMatching(/^https:/) as string },
  });
  expect(ask(redirectAnswers, 'redirect-save', world, { body: { paid } })).toEqual({});
  expect(ask(redirectAnswers, 'redirect', world, { query: 'variant=saved' })).toMatchObject({ redirect: { paid, topUp: '' } });
  expect(ask(redirectAnswers, 'redirect', world, { role: 'distributor' })).toBeUndefined();
  expect(ask(redirectAnswers, 'redirect-save', world, { body: { paid }, role: 'reseller' })).toBeUndefined();
  expect(world.pages.redirects.saves).toMatchObject([{ account: 'example-provider', operator: 'ops-full', paid }]);
});

test('every press is kept, with its operator and whether a hand did it', () => {
  const world = createWorld();
  ask(pressAnswers, 'press', world, { body: { label: '申请付款', subject: 'JL1', trusted: true } });
  ask(pressAnswers, 'press', world, { body: { label: '提交', subject: '', trusted: 'yes' } });
  expect(world.pages.presses).toMatchObject([
    { label: '申请付款', subject: 'JL1', operator: 'ops-full', trusted: true },
    { label: '提交', trusted: false },
  ]);
});
