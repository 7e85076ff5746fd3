package journal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.web.Secret;

/** A token that a request has shown (RFC 6750, 2.1). It is fired as a CDI event, so that the package of tokens says whose it is. */
public final class ShownToken {
    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +([\\w-]{1,100})");

    private final String text;
    private Optional<Account> account = Optional.empty();
    private Set<Scope> scopes = Set.of();

    private ShownToken(String text) {
        this.text = text;
    }

    /** That of a request; empty where it has none that could be one. */
    static Optional<ShownToken> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).map(HEADER::matcher).filter(Matcher::matches)
                .map(found -> new ShownToken(found.group(1)));
    }

    /** Its digest, as it is stored. */
    public String digest() {
        return Secret.digest(text);
    }

    /** Says whose token it is, and what it allows. */
    public void isOf(Account owner, Set<Scope> allowed) {
        account = Optional.of(owner);
        scopes = EnumSet.copyOf(allowed);
    }

    /** Whose it is; empty where it is nobody's, or has ended. */
    Optional<Account> account() {
        return account;
    }

    /** Whether it allows this. */
    boolean allows(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.EVERYTHING);
    }

    // not its text: it may be logged
    @Override
    public String toString() {
        return "a token";
    }
}
