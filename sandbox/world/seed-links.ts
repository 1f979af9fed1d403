import type { Random } from './random.ts';

/** The shop knows `contents/<uuid>`, `product/<id>` and short addresses; how a partner is coded into one is not documented. */
interface LinkOf {
  kind: 'product' | 'configuration';
  index: number;
  productId: string;
  shownId: string;
}

const shop = 'https://marketplace.huaweicloud.com';
const source = encodeURIComponent('伙伴中心&分享');

function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-');
}

/** A shared link of an invented shape. Shapes change from row to row, so nothing can lean on one of them. */
export function createLink(random: Random, { kind, index, productId, shownId }: LinkOf): string {
  const page = `${shop}/contents/${uuid(random)}`;
  const token = random.hex(24);
  const shapes = [
    `${page}?partnerToken=${token}&from=${source}&lang=zh-cn#productid=${productId}`,
    `${shop}/s/${random.hex(10)}`,
    `${page}?lang=zh-cn#productid=${productId}&invite=${token}`,
    `${shop}/product/${productId}?k=${token}%3D%3D&remark=${encodeURIComponent('价格 8.5 折 👍')}`,
    `${page}?invite=${token}&说明=客户专享#productid=${productId}`,
  ];
  const link = shapes[index % shapes.length] ?? page;
  return kind === 'configuration' && !link.includes('/s/') ? link.replace('?', `?configurationId=${shownId}&`) : link;
}
