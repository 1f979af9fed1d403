import { join } from 'node:path';
import { waitForPierced } from '../../tests/support/pierced.ts';
import { fileField, openSow } from '../../tests/support/sow.ts';
import type { Demo } from './demo.ts';

/** What the card above 提交 said of a SOW. */
export interface CheckedSow {
  readonly said: string;
  /** Presses of the page's own buttons that no person made. */
  readonly pressedByProgram: number;
  readonly screenshot: string;
}

/** Whether the card saw the file that was chosen and the ones that are missing, and pressed nothing. */
export function sawTheFiles({ said, pressedByProgram }: CheckedSow): boolean {
  return said.includes(fileName) && said.includes('SOW自检Checklist') && pressedByProgram === 0;
}

const fileName = 'SOW产品方案-示例.docx';

/** Opens 上传SOW, chooses one file and reads the card above 提交. */
export async function checkSow(
  { browser, folder, strings, say }: Demo,
  presses: () => readonly { readonly trusted: boolean }[],
): Promise<CheckedSow> {
  const { page } = browser;
  await page.bringToFront();
  await openSow(page);
  await fileField(page, 'SOW产品方案').setInputFiles({ name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
  const said = await waitForPierced(page, (ui) => {
    const text = ui.text();
    return text.includes(strings['sow.title']) && text.includes(fileName) ? text : undefined;
  });
  const screenshot = 'sow.png';
  await page.screenshot({ path: join(folder, screenshot) });
  say(`provider, 上传SOW: the card above 提交 counts services, sees ${fileName} and the files that are missing`);
  return { said, pressedByProgram: presses().filter(({ trusted }) => !trusted).length, screenshot };
}
