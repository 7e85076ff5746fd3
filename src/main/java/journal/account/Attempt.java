package journal.account;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import journal.web.Errors;
import journal.web.Page;
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

    /** One that was not made, and may be made after this time. */
    static Attempt early(RetryAfter retry) {
        return new Attempt(Result.EARLY, retry);
    }

    /**
     * The answer to one that was not made, without its page: 429 (RFC 6585, 4) or 503, and when to come again. The field has the error.
     *
     * @param texts the beginning of the keys of what is told
     */
    Response.ResponseBuilder later(Errors errors, String field, String texts) {
        boolean early = result == Result.EARLY;
        errors.add(field, early ? retry.either(texts + ".tries.seconds", texts + ".tries.minutes") : texts + ".busy", retry.count());
        return Response.status(early ? Page.TOO_MANY : Page.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, retry.seconds());
    }
}
