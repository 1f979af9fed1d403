import type { QuoteTab } from '../../../utils/common/share/entry.ts';
import type { RowReading } from '../../../utils/page/reading/read-row.ts';

/** The row that is shared, as it was displayed when the button was pressed. */
export interface SharedOffer {
  readonly quoteTab: QuoteTab;
  readonly product: string | undefined;
  readonly customer: string | undefined;
  readonly end: string | undefined;
}

export function sharedOffer(quoteTab: QuoteTab, { cells }: RowReading<'product' | 'customer' | 'end'>): SharedOffer {
  // An empty cell tells as little as a missing one.
  return {
    quoteTab,
    product: cells.product || undefined,
    customer: cells.customer || undefined,
    end: cells.end || undefined,
  };
}
