import { defineHelper } from '../../../utils/page/helper.ts';
import discountedGoods from '../../../utils/page/known-pages/discounted-goods.ts';
import { RowButtons } from '../../../utils/page/mount/row-buttons.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { wakeQr } from './ask-qr.ts';
import { SharePopover } from './SharePopover.tsx';

/** 分享 beside 复制链接 on every row of 优惠商品: the customer's link, its QR and a ready message in one click. */
export default defineHelper({
  page: discountedGoods,
  level: 'read',
  places: [
    {
      place: 'besideRowAction',
      mount: RowButtons,
      action: 'copyLink',
      copies: true,
      label: 'share.button',
      aim: wakeQr,
      press: (press) => {
        const shown = readRow(press.table, press.row);
        press.open((popover) => <SharePopover press={press} shown={shown} popover={popover} />);
      },
    },
  ],
});
