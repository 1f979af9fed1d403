import { UnreadableFile } from './problem.ts';
import { type SheetRow, sheetRows } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { type Archive, openArchive } from './unzip.ts';
import { attribute, xmlParts } from './xml.ts';

export interface Worksheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** What the parts of a workbook may unpack to altogether; a list of 10,000 rows with 30 columns takes a fifth. */
const mostUnpackedBytes = 100_000_000;

const elements = (xml: string, name: string): string[] =>
  [...xmlParts(xml)].flatMap((part) => (part.kind === 'open' && part.name === name ? [part.attributes] : []));

/** A target of a relationship as a path in the archive. */
function pathOf(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function relations(archive: Archive, path: string): Promise<{ readonly id: string; readonly kind: string; readonly path: string }[]> {
  const [folder = '', file = ''] = [path.replace(/\/?[^/]*$/, ''), path.replace(/^.*\//, '')];
  const xml = (await archive.text(pathOf(`_rels/${file}.rels`, folder))) ?? '';
  return elements(xml, 'Relationship').map((attributes) => ({
    id: attribute(attributes, 'Id') ?? '',
    // The same kinds have other addresses in the strict form of the format.
    kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
    path: pathOf(attribute(attributes, 'Target') ?? '', folder),
  }));
}

/**
 * The worksheets of an Excel workbook (.xlsx, .xlsm; ECMA-376) that a person sees, in their order; hidden ones are left out.
 * @throws UnreadableFile
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Worksheet[]> {
  const archive = openArchive(bytes, mostUnpackedBytes);
  const book = (await relations(archive, '')).find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const bookXml = await archive.text(book);
  if (bookXml === undefined || elements(bookXml, 'workbook').length === 0) throw new UnreadableFile('not-a-workbook');
  const parts = await relations(archive, book);
  const stringsPath = parts.find(({ kind }) => kind === 'sharedStrings')?.path;
  const strings = sharedStrings((stringsPath && (await archive.text(stringsPath))) ?? '');
  const sheets: Worksheet[] = [];
  for (const attributes of elements(bookXml, 'sheet')) {
    const target = parts.find(({ id, kind }) => kind === 'worksheet' && id === attribute(attributes, 'id'));
    if (!target || (attribute(attributes, 'state') ?? 'visible') !== 'visible') continue;
    const xml = await archive.text(target.path);
    if (xml === undefined) throw new UnreadableFile('broken');
    sheets.push({ name: attribute(attributes, 'name') ?? '', rows: sheetRows(xml, strings) });
  }
  return sheets;
}
