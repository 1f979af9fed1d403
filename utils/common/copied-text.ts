/**
 * How the page-world script and the content script find each other. Both start before any script of the page, so these
 * two announcements are heard by nobody else; everything after them goes under a random name that the page never learns.
 */
export const helloEvent = 'pcc:hello';
export const pairEvent = 'pcc:pair';

/** Names of the events of a pair, all on `document`. */
export const pairedEvents = (secret: string) => ({
  paired: `${secret}:paired`,
  arm: `${secret}:arm`,
  armed: `${secret}:armed`,
  disarm: `${secret}:disarm`,
  text: `${secret}:text`,
});
