package journal.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Redirects that a request asks for: to a path of this host only (OWASP Unvalidated Redirects and Forwards). */
public final class LocalPath {
    /** The most UTF-16 units of a path that a form carries; the journal has no longer ones. */
    public static final int LONGEST = 2_000;

    private LocalPath() {
    }

    /** The path in ASCII, with its query; {@code otherwise} where it could lead to another host or is no path. */
    public static String of(String path, String otherwise) {
        // A browser takes \ for / and drops line breaks and tabs: URI refuses all of them.
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return otherwise;
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? uri.toASCIIString() : otherwise;
        } catch (URISyntaxException noPath) {
            return otherwise;
        }
    }
}
