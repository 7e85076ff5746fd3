package journal.account;

import journal.web.RetryAfter;

/**
 * What became of a sign-in or a registration.
 *
 * @param retry when it may be tried again, where it was early or the server busy
 */
record Attempt(Result result, RetryAfter retry) {

    /** The four ends of an attempt. */
    enum Result {
        /** It succeeded. */
        DONE,
        /** What was typed is wrong. */
        REFUSED,
        /** There were too many before it; nothing was checked. */
        EARLY,
        /** Too many are being checked at this moment; nothing was checked. */
        BUSY
    }
}
