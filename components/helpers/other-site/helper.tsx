import { defineHelper } from '../../../utils/page/helper.ts';
import internationalSite from '../../../utils/page/known-pages/international-site.ts';
import { PageCards } from '../../../utils/page/mount/page-cards.ts';
import { t } from '../../../utils/page/t.ts';

/** One line where an account of the international site is signed in; every other helper stays away there. */
export default defineHelper({
  page: internationalSite,
  level: 'read',
  alone: true,
  places: [{ place: 'onPage', mount: PageCards, part: 'site', view: () => <span role="status">{t('otherSite.says')}</span> }],
});
