/** What a share message is made of; texts as the page shows them. */
export interface MessageParts {
  readonly product: string;
  readonly end: string;
  readonly link: string;
}

/**
 * Fills `{product}`, `{end}` and `{link}` of a template. Values are put in as they are and never read as templates.
 * A template without `{link}` gets the link on a line of its own: a message without it would be of no use.
 */
export function fillTemplate(template: string, parts: MessageParts): string {
  const whole = template.includes('{link}') ? template : `${template}\n{link}`;
  return whole.replace(/\{(product|end|link)\}/g, (_, name: keyof MessageParts) => parts[name]);
}

/** Marks that turn the direction of a text around: a name with one would turn the rest of a message around, too. */
const turning = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** A name as it may stand inside another text. */
export function plain(name: string): string {
  return name.replace(turning, '');
}
