import type { Page } from '../world/shown/coupon-rows.ts';
import type { ApplicationRow, SolutionRow, Sow } from '../world/shown/nre.ts';
import { shownTime } from './shown.ts';
import type { NreApplication } from '../world/nre.ts';
import { cut, fieldOf, pageOf, textOf, type Answers, type RestCall } from './rest-call.ts';

const shownApplication = ({ id, code, solution, state, appliedAt, services, milestones }: NreApplication): ApplicationRow => ({
  id,
  code,
  solution,
  state,
  appliedAt: shownTime(appliedAt, '/'),
  services,
  milestones: [...milestones],
});

const ownApplications = ({ logIn, state: { world } }: RestCall): NreApplication[] =>
  world.pages.nre.applications.filter(({ account }) => account === logIn.account);

function solutions({ logIn, state: { world }, address }: RestCall): Page<SolutionRow> {
  const found = world.pages.nre.solutions.filter(
    ({ account, name }) => account === logIn.account && name.includes(textOf(address, 'keyword')),
  );
  const rows = cut(found, pageOf(address)).map(({ id, name, endAt }) => ({ id, name, endAt: shownTime(endAt, '/') }));
  return { total: found.length, rows };
}

function applications(call: RestCall): Page<ApplicationRow> {
  const keyword = textOf(call.address, 'keyword');
  const found = ownApplications(call).filter(({ code, solution }) => code.includes(keyword) || solution.includes(keyword));
  return { total: found.length, rows: cut(found, pageOf(call.address)).map(shownApplication) };
}

function application(call: RestCall): ApplicationRow | undefined {
  const found = ownApplications(call).find(({ id }) => id === textOf(call.address, 'id'));
  return found && shownApplication(found);
}

function upload({ logIn: { account, operator }, state: { world }, body }: RestCall): unknown {
  const sow = fieldOf(body, 'sow') as Sow;
  const done = world.pages.nre.upload(account, String(fieldOf(body, 'id')), { ...sow, operator, at: world.clock.now() });
  return done ? {} : undefined;
}

export const nreAnswers: Answers = {
  'nre-solutions': solutions,
  'nre-applications': applications,
  'nre-application': application,
  'nre-upload': upload,
};
