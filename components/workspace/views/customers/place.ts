import type { ViewPlace } from '../../../../utils/common/view-place.ts';

export default 'tab' satisfies ViewPlace;
