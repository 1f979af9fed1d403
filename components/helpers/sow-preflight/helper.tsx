import { defineHelper } from '../../../utils/page/helper.ts';
import sow from '../../../utils/page/known-pages/sow.ts';
import { FormChecks } from '../../../utils/page/mount/form-checks.ts';
import { Preflight } from './Preflight.tsx';

/** A card above 提交 of 上传SOW: what is still missing for a SOW that is not sent back. */
export default defineHelper({
  page: sow,
  level: 'read',
  places: [{ place: 'besideButton', mount: FormChecks, button: 'submit', view: (check) => <Preflight {...check} /> }],
});
