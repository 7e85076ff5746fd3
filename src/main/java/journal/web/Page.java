package journal.web;

/** The media type and the HTTP statuses of pages. */
public final class Page {
    /** The media type of a page; without it {@code Accept: *}{@code /*} is answered with octets. */
    public static final String HTML = "text/html;charset=UTF-8";
    /** The status of a refused form (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE = 422;
    /** The status of a conflict with stored data (RFC 9110, 15.5.10). */
    public static final int CONFLICT = 409;
    /** The status of a sign-in that failed (RFC 9110, 15.5.2). */
    public static final int UNAUTHORIZED = 401;

    /** The status of a request that is one too many (RFC 6585, 4). */
    public static final int TOO_MANY = 429;

    /** The status of an answer that the server has no time for (RFC 9110, 15.6.4). */
    public static final int UNAVAILABLE = 503;

    private Page() {
    }
}
