import { sowFiles, type Sow, type SowFile } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import { button } from '../buttons.ts';
import { variant } from '../params.ts';
import { plainTable } from './plain-table.ts';

interface Field {
  file: SowFile;
  names: HTMLElement;
  control: HTMLElement;
}

/** A hidden native field behind a button; the names of the chosen files stand beside it. */
function createField(file: SowFile, chosen: Sow['files']): Field {
  const input = h('input', { type: 'file', multiple: true, style: 'display: none' }) as HTMLInputElement;
  const names = h('span', { class: 'sandbox-file-names' }, ['未选择文件']);
  input.addEventListener('change', () => {
    const list = [...(input.files ?? [])].map(({ name }) => name);
    chosen[file] = list;
    names.textContent = list.length === 0 ? '未选择文件' : list.join('、');
  });
  const control = h('span', {}, [button('选择文件', () => input.click(), { subject: file }), input]);
  return { file, names, control };
}

/** The files that the manual names: a row each, with `sow-files-list` the lines of a table. */
export function filePart(chosen: Sow['files']): Node {
  const fields = sowFiles.map((file) => createField(file, chosen));
  const form = variant('sow-files-list')
    ? [
        plainTable(
          ['材料名称', '文件名称', '操作'],
          fields.map(({ file, names, control }) => [file, names, control]),
        ),
      ]
    : fields.map(({ file, names, control }) =>
        h('div', { class: 'sandbox-form-row' }, [
          h('span', { class: 'sandbox-form-label' }, [file]),
          h('div', { class: 'sandbox-form-value' }, [control, names]),
        ]),
      );
  return h('section', { class: 'sandbox-section' }, [h('h2', {}, ['SOW材料']), ...form]);
}
