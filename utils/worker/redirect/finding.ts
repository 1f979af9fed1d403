import type { Finding } from '../../common/redirect.ts';

export function finding(grade: Finding['grade'], about: Finding['about'], params: Finding['params'] = {}): Finding {
  return { about, grade, params };
}
