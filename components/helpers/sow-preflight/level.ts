import type { Level } from '../../../utils/common/level.ts';

export default 'read' satisfies Level;
