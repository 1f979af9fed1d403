import { sendFor } from '../../utils/page/send.ts';

export const send = sendFor('share-product-link', 'read');
