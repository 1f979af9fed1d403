/** A file of an archive, for a ZIP writer. */
interface Part {
  readonly name: string;
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Worksheets as their XML inside `sheetData`, by name; a name that begins with `~` is of a hidden sheet. */
type Sheets = Readonly<Record<string, string>>;

/**
 * The parts of a workbook as Excel itself writes them: texts shared, `r` on every row and cell, numbers as numbers. Cells of type `s` point
 * into `strings`, given as the XML inside `si`.
 */
export function excelWorkbook(strings: readonly string[], sheets: Sheets): Part[] {
  const names = Object.keys(sheets);
  return [
    {
      name: '_rels/.rels',
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
        .map(
          (name, at) =>
            `<sheet name="${name.replace('~', '')}" sheetId="${at + 7}" ${name.startsWith('~') ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships>${names
        .map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join('')}<Relationship Id="rId99" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', text: `<sst xmlns="${main}">${strings.map((inner) => `<si>${inner}</si>`).join('')}</sst>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      text: `<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    })),
  ];
}
