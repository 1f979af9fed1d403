/** The account: signing in, locking, signing out, checking permissions. */
export default {
  'account.title': 'Account',
  'account.about':
    'Sign in to use what needs the Huawei Cloud API (for example taking coupons back in bulk). Sharing product links needs no sign-in.',
  'account.account': 'Account name',
  'account.accountHint': 'The Huawei Cloud account that the IAM user belongs to.',
  'account.user': 'IAM user (operator)',
  'account.userHint': 'An account that was upgraded to a Huawei ID cannot sign in itself: use an IAM user.',
  'account.password': 'Password',
  'account.passwordHint': 'Used for this sign-in only and not kept; emptied after every attempt.',
  'account.passcode': 'MFA code (optional)',
  'account.passcodeHint': 'Only if this user has log-in protection by virtual MFA.',
  'account.userId': 'IAM user ID',
  'account.userIdHint':
    'Needed for the first sign-in with a code; shown under My Credentials in the console. It is remembered after the sign-in.',
  'account.signIn': 'Sign in',
  'account.signingIn': 'Signing in…',
  'account.operator': 'Operator',
  'account.expires': 'Signed in until (UTC+8)',
  'account.lock': 'Lock',
  'account.signOut': 'Sign out',
  'account.signOutTitle': 'Sign out?',
  'account.signOutText':
    'The token is removed from this computer at once. Jobs that are not finished pause where they stand and can be resumed by the same account and operator; requests that left are looked up then.',
  'account.forget': 'Also forget the account and user name',
  'account.deleteKept': 'Also delete what is kept for the account “{account}”',
  'account.deleteKeptHint':
    'Previews, jobs with their results, the log and the share history, for good. Refused while a job runs or items are open, those with an unknown outcome included. Export first what you have to keep.',
  'account.signOutAndDelete': 'Sign out and delete',
  'account.state.signed-out': 'Signed out',
  'account.state.signed-in': 'Signed in',
  'account.state.expired': 'Sign-in has ended',
  'account.state.locked': 'Vault locked',
  'account.state.wrong-account': 'Another account',
  'account.means.signed-out': 'No API request leaves, and no money moves.',
  'account.means.signed-in':
    'You can preview, confirm and run jobs. The password is not kept; the token stays in this browser session and never reaches a page.',
  'account.means.expired':
    'The token has expired or was revoked. Nothing new leaves, and open jobs pause. Sign in again with the same account and operator.',
  'account.means.locked':
    'Nothing can be previewed, confirmed or resumed; a confirmed job that is running goes on. Sign in again to unlock.',
  'account.means.wrong-account':
    'The account or operator signed in here is not the one of the page or the job. To keep the wrong money from moving, nothing is done. Sign in with the original account and operator.',
  'account.cannotWrite':
    'No way of sending was found yet that the browser cannot repeat by itself, so for now you can query and preview, but no money request leaves. It is looked for again when you confirm or resume; if that fails, check the network (proxy, firewall) and sign in again.',
  'access.title': 'Permission items needed',
  'access.about':
    'The partner’s administrator grants permission items through the roles under 组织 (Organization) in Partner Center. “Check my access” makes each query once; it only reads and changes nothing.',
  'access.what': 'What for',
  'access.item': 'Permission item',
  'access.result': 'Result',
  'access.notChecked': 'Not checked',
  'access.yes': 'Works',
  'access.no': 'Not permitted',
  'access.untested': 'Not tried (a write)',
  'access.unclear': 'Unclear',
  'access.check': 'Check my access',
  'access.signInFirst': 'Sign in first.',
  'access.note':
    'Only a distributor can read the list of resellers; that a solution provider is refused there is normal. After a change of permissions the token may die within 30 minutes, and you sign in again.',
  'access.for.ListIssuedPartnerCoupons': 'Read issued coupons',
  'access.for.ReclaimPartnerCoupons': 'Take coupons back',
  'access.for.ListPartnerCouponsRecord': 'Read issue and reclaim records (the amount really taken)',
  'access.for.ListQuotaCoupons': 'Read coupon quotas (rest and expiry of the source)',
  'access.for.ListSubCustomers': 'Read names of customers',
  'access.for.ListIndirectPartners': 'Read the list of resellers (distributor only)',
} as const;
