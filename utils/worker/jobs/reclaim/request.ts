/** Whose coupons: the caller's own customers', one reseller's, all resellers', or wherever they are found. */
export type Scope =
  | { readonly kind: 'mine' }
  | { readonly kind: 'reseller'; readonly resellerId: string }
  | { readonly kind: 'all-resellers' }
  | { readonly kind: 'everywhere' };

/** Which coupons. Times UTC ms and both ends included; amounts fen, both ends included. */
export type Selection =
  | { readonly by: 'ids'; readonly couponIds: readonly string[] }
  | {
      readonly by: 'filter';
      readonly customerId?: string;
      /** Default `2` (usable): only those can be taken back. */
      readonly status?: string;
      readonly expireFrom?: number;
      readonly expireTo?: number;
      readonly faceFrom?: number;
      readonly faceTo?: number;
    };

export interface ReclaimRequest {
  readonly scope: Scope;
  readonly selection: Selection;
}
