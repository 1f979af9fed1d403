import type { Level } from '../../../utils/common/level.ts';

export default 'prepare' satisfies Level;
