/** A part of an XML text; names are without their prefix. `closed`: an element without content. */
export type XmlPart =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const part =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[^\s/>:]+:)?([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return named[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The parts of an XML text in their order. Not for every XML: entities of its own are left as they stand. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  for (const [, data, slash, name, attributes = '', text] of xml.matchAll(part)) {
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: unescaped(text) };
    else if (name !== undefined && slash === '/') yield { kind: 'close', name };
    else if (name !== undefined) yield { kind: 'open', name, attributes, closed: attributes.endsWith('/') };
  }
}

/** The value of an attribute by its name without prefix; `undefined` if it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/(?:[^\s=:"'/]+:)?([^\s=:"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found === name) return unescaped(double ?? single ?? '');
  }
  return undefined;
}
