/** Sentences of sign-in, API and jobs: what happened, what it means for the money, what to do. */
export default {
  'error.AUTH-101':
    'Nobody is signed in (AUTH-101). No request left, no money moved. Sign in under Options › Account; a confirmed job waits where it stands and can be resumed by the same account and operator.',
  'error.AUTH-102':
    'The sign-in has expired or was revoked (AUTH-102). No request left, no money moved. Sign in again, then resume the job.',
  'error.AUTH-103': 'Account, IAM user and password are all needed (AUTH-103). No request left.',
  'error.AUTH-104':
    'You are signed in with another account or operator than this preview or job belongs to (AUTH-104). No request left, no money moved. Sign in with the original account and operator.',
  'error.AUTH-105':
    'Huawei Cloud refused the sign-in (AUTH-105) and says: "{text}". It does not tell these apart: wrong password, locked user, virtual MFA switched on (enter the code), account upgraded to a Huawei ID (use an IAM user). No money moved; several wrong tries lock the user, so check before the next one.',
  'error.AUTH-106':
    'The first sign-in with an MFA code also needs the IAM user ID (AUTH-106), shown under My Credentials in the console; it is remembered afterwards. No request left.',
  'error.AUTH-107':
    'The vault is locked (AUTH-107). Nothing can be previewed, confirmed or resumed; a confirmed job that is running goes on. Sign in again to unlock.',
  'error.AUTH-108':
    'The sign-in service of Huawei Cloud gave no usable answer (AUTH-108, {code}). No money moved. Check the network and try again.',
  'error.API-101':
    'The call failed before it was sent (API-101). No request left, no money moved. Try again; if it keeps happening, export the log.',
  'error.API-102':
    'It is not known how to send without the browser repeating the request (API-102), so no money request left and no money moved. Check the network and sign in again.',
  'error.API-104':
    'The request left, but no answer came (API-104). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly. Check the network.',
  'error.API-105':
    'No answer within 25 seconds (API-105). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly.',
  'error.API-400':
    'Huawei Cloud refused the request (API-400, {code}) and says: "{text}". A refused reclaim counts as failed once reading has confirmed it. Act on the text or ask your account manager.',
  'error.API-401':
    'Huawei Cloud no longer accepts this sign-in (API-401, {code}). The job is paused; requests that left are looked up after you sign in. Sign in again.',
  'error.API-403':
    'This operator lacks the permission (API-403, {code}); Huawei Cloud says: "{text}". The job is paused and nothing more leaves. Ask the administrator to grant the permission item in Partner Center.',
  'error.API-429':
    'Too many requests (API-429, {code}). This one was not processed, no money moved; the pace has been slowed and work goes on shortly.',
  'error.API-500':
    'Huawei Cloud failed or answered unclearly (API-500, HTTP {http}). A query moves no money; the outcome of a reclaim is unknown, is being looked up and is not repeated blindly.',
  'error.API-DRIFT':
    'The answer of Huawei Cloud does not have the known form (API-DRIFT, {text}), so nothing is done with it. The outcome of a reclaim is unknown and is being looked up. Update the extension or report with the log.',
  'error.JOB-101': 'The preview has expired (JOB-101). No job started, no money moved. Preview again.',
  'error.JOB-102': 'This preview was confirmed already or is gone (JOB-102). No new job started. Look under Jobs, or preview again.',
  'error.JOB-103':
    'The typed count or amount differs from the list (JOB-103). No job started, no money moved. Type the numbers of the list.',
  'error.JOB-104':
    'Coupon {target} of the list is open in another job (JOB-104, job {job}). No job started, no money moved. Wait for that job to end, or leave the coupon out and preview again.',
  'error.JOB-105': 'No coupon that can be taken back is selected (JOB-105). No job started.',
  'error.JOB-106': 'More than the cap of {cap} items (JOB-106). No job started, no money moved. Split the list.',
  'error.JOB-107': 'The amount is above the cap (JOB-107). No job started, no money moved. Split the list.',
  'error.JOB-108': 'One more item would pass the amount cap (JOB-108). The job is paused and nothing more leaves; what is done stays done.',
  'error.JOB-109': 'This job cannot be found (JOB-109). No money moved by this. Refresh the list.',
  'error.JOB-110':
    'The browser cannot save the job (JOB-110, perhaps the disk is full). Without a record no money request leaves; what left before is looked up afterwards. Free some space and resume.',
  'error.JOB-111': 'This item does not wait for a decision (JOB-111). Nothing was changed. Refresh the list.',
  'error.JOB-112':
    'A job is still running, or items are still open, unknown ones included, so the records cannot be deleted (JOB-112). Nothing was deleted. Finish or decide these items first.',
} as const;
