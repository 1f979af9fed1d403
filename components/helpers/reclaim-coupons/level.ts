import type { Level } from '../../../utils/common/level.ts';

export default 'propose' satisfies Level;
