/** Between the words that the page shows for who is signed in: account, operator. */
export const accountSeparator = ' / ';

/** Whether what a page displays can be this account; where it displays nothing, it cannot be told and counts as yes. */
export function mayBeAccount(displayed: string, accountName: string): boolean {
  return displayed === '' || displayed.split(accountSeparator).includes(accountName);
}
