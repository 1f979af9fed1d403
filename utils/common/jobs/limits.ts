/** Most targets that one proposal, list or job takes: what a person may still look through. */
export const mostItems = 10_000;
/** Most money that one job may move: 1,000,000 yuan, in fen. */
export const mostFen = 100_000_000;
