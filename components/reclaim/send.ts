import { sendFor } from '../../utils/page/send.ts';

export const send = sendFor('reclaim-coupons', 'propose');
