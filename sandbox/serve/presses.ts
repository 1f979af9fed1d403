import type { Answers } from './rest-call.ts';
import { fieldOf } from './rest-call.ts';

/** The page says which of its buttons was pressed, before it does what the button is for. */
export const pressAnswers: Answers = {
  press: ({ logIn: { account, operator }, state: { world }, body }) => {
    const [label, subject] = [fieldOf(body, 'label'), fieldOf(body, 'subject')].map(String);
    const trusted = fieldOf(body, 'trusted') === true;
    world.pages.presses.push({ at: world.clock.now(), account, operator, label: label ?? '', subject: subject ?? '', trusted });
    return {};
  },
};
