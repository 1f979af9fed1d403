import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import type { Line, SowTexts } from './line.ts';
import { folded, type ShownServices, shownServices } from './shown-services.ts';

const groups = ['higher', 'key'] as const;
type Group = (typeof groups)[number];

/** The documented minima of a SOW. */
const least = { higher: 3, key: 1 } as const;

const joined = (names: Iterable<string>): string => [...names].join('、');

/** The services of both groups: how many by the page's own groups and by the user's lists, and which of them to ask about. */
export function serviceLines(texts: SowTexts, lists: ServiceLists): Line[] {
  const listed = { higher: new Set(lists.higher.map(folded)), key: new Set(lists.key.map(folded)) };
  const isListed = (id: string): boolean => listed.higher.has(id) || listed.key.has(id);
  const services = groups.map((group) => shownServices(texts(group), isListed));
  const asked = (key: 'sow.twice' | 'sow.misplaced' | 'sow.notListed', isOne: (id: string, at: 0 | 1) => boolean): Line[] => {
    const names = ([0, 1] as const).flatMap((at) => [...(services[at]?.names ?? [])].flatMap(([id, name]) => (isOne(id, at) ? name : [])));
    return names.length > 0 ? [{ tone: 'unknown', key, params: { names: joined(new Set(names)) } }] : [];
  };
  return [
    ...groups.map((group, at) => countLine(group, services[at], listed[group])),
    ...asked('sow.twice', (id, at) => at === 0 && services[1]?.names.has(id) === true),
    ...asked('sow.misplaced', (id, at) => !listed[groups[at]].has(id) && isListed(id)),
    ...asked('sow.notListed', (id, at) => listed[groups[at]].size > 0 && !isListed(id)),
  ];
}

function countLine(group: Group, services: ShownServices | undefined, list: ReadonlySet<string>): Line {
  if (!services) return { tone: 'unknown', key: `sow.${group}.hidden` };
  const { names, isCut } = services;
  const listed = [...names.keys()].filter((id) => list.has(id)).length;
  const params = { count: names.size, listed, least: least[group], names: joined(names.values()) || '—' };
  if (listed >= least[group]) return { tone: 'good', key: `sow.${group}.enough`, params };
  // What the page keeps folded away may make up for what is missing.
  if (isCut) return { tone: 'unknown', key: `sow.${group}.cut`, params };
  if (names.size < least[group]) return { tone: 'bad', key: `sow.${group}.few`, params };
  return { tone: 'unknown', key: `sow.${group}.${list.size === 0 ? 'noList' : 'unlisted'}`, params };
}
