import { defineHelper } from '../../../utils/page/helper.ts';
import redirectAddress from '../../../utils/page/known-pages/redirect-address.ts';
import { FormChecks } from '../../../utils/page/mount/form-checks.ts';
import { AddressCheck } from './AddressCheck.tsx';

/** Under the fields of 配置伙伴平台回跳地址: what customers would meet at the address. It writes nothing and blocks nothing. */
export default defineHelper({
  page: redirectAddress,
  level: 'read',
  places: [
    { place: 'besideField', mount: FormChecks, field: 'paid', view: (check) => <AddressCheck {...check} field="paid" /> },
    { place: 'besideField', mount: FormChecks, field: 'topUp', optional: true, view: (check) => <AddressCheck {...check} field="topUp" /> },
  ],
});
