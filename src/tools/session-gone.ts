/** The server ended the session, as one that was restarted has: nothing of the call was done, and a new session may be opened for it. */
export class SessionGone extends Error {
  override readonly name = 'SessionGone';
}
