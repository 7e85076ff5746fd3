package journal.web;

import java.util.regex.Pattern;

/** Paths that a container takes before our pages on some servers, by their end: for a file that is not there, or for its own page. */
public final class ServerPaths {
    private static final Pattern FILE = Pattern.compile(".*\\.(jsp[fx]?|js[vw])"); // Jakarta Pages 3.1, 1.1.8; Liberty's own
    private static final Pattern PAGE = Pattern.compile(".*/(ibm_security_logout|j_security_check)"); // Liberty's own; Servlet 6.0, 13.6.3.1

    private ServerPaths() {
    }

    /** Whether the path is one of these. */
    static boolean include(String path) {
        return endLike(path) || PAGE.matcher(path).matches();
    }

    /** Whether a path that ends with this name is one of a file. */
    public static boolean endLike(String name) {
        return FILE.matcher(name).matches();
    }
}
