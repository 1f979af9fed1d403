import { expect, test } from 'vitest';
import { maskName } from './mask-name.ts';

test.each([['华为云公司', '华***司'], ['张三', '张*'], ['李', '*'], ['', ''], ['👨‍👩‍👧甲乙', '👨‍👩‍👧***乙'], ['  acme  ', 'a***e']])(
  '%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));
