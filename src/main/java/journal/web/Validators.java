package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The validators of a conditional request (RFC 9110, 13). ETags are compared nowhere else. */
final class Validators {
    private Validators() {
    }

    /** Whether the browser has the page with this ETag (13.1.2: weak comparison). */
    static boolean match(HttpServletRequest request, String etag) {
        String ifNoneMatch = request.getHeader("If-None-Match");
        return ifNoneMatch != null && etag != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag));
    }
}
