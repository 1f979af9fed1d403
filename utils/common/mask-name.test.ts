import { expect, test } from 'vitest';
import { maskName } from './mask-name.ts';

test.each([
  ['上海示例科技有限公司', '上***司'],
  ['张三丰', '张***丰'],
  ['张三', '张***'],
  ['张', '***'],
  ['👩‍👩‍👧 示例 👨‍👩‍👧', '👩‍👩‍👧***👨‍👩‍👧'],
  ['华***司', '华***司'],
  ['  ', ''],
])('%s is shown as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});
