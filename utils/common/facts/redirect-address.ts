import * as v from 'valibot';
import { defineFact } from './define-fact.ts';

/** What a person said about a 订单支付成功跳转地址 after opening it. The address is the fact's id. */
export default defineFact({ fields: v.object({ opens: v.picklist(['yes', 'no']) }), state: 'opens' });
