package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import journal.setting.AccessSettings;

/**
 * Decides about a form with files before anything of it is read. Its sender is signed in, and proves by a header or in the address that the
 * form is the journal's, or is a program with a token. A form that becomes a draft and is no longer than one without files is read in any case: what was typed is kept.
 */
@ApplicationScoped
public class UploadGate {
    private static final Pattern PROOF = Pattern.compile("(?:^|&)proof=([0-9a-f]+)(?:&|$)"); // Csrf.getProof()

    @Inject Csrf csrf;
    @Inject Links links;
    @Inject AccessSettings settings;

    private final Map<String, Integer> reading = new ConcurrentHashMap<>(); // by username

    /** The status with which the form is refused; 0 where it may be read. */
    int refusal(HttpServletRequest request) {
        if (isKept(request)) {
            return 0;
        }
        if (request.getUserPrincipal() == null) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (Api.isAsked(request)) { // which has no cookie that counts
            return 0;
        }
        return csrf.accepts(request.getHeader(Csrf.HEADER)) || csrf.isProof(proof(request)) ? 0 : HttpServletResponse.SC_FORBIDDEN;
    }

    /** Begins to read a form; false where its sender has sent too many at once. */
    boolean begin(HttpServletRequest request) {
        String sender = request.getRemoteUser();
        if (sender == null) {
            return true;
        }
        if (reading.merge(sender, 1, Integer::sum) <= settings.uploads()) {
            return true;
        }
        end(request);
        return false;
    }

    /** Says that the work on a form that was begun is over. */
    void end(HttpServletRequest request) {
        if (request.getRemoteUser() != null) {
            reading.computeIfPresent(request.getRemoteUser(), (sender, now) -> now > 1 ? now - 1 : null);
        }
    }

    private boolean isKept(HttpServletRequest request) {
        return request.getContentLengthLong() <= FormFilter.LIMIT
                && links.find("POST", request.getRequestURI()).filter(Links.Target::isKept).isPresent();
    }

    // a container would read the form to find a parameter
    private static String proof(HttpServletRequest request) {
        var found = PROOF.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
        return found.find() ? found.group(1) : "";
    }
}
