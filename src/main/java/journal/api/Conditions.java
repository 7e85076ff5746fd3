package journal.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a request says besides its content: on which state it acts, which request it repeats, and how much of an answer it wants. */
public class Conditions {
    @HeaderParam("If-Match") private String match;
    @HeaderParam("Idempotency-Key") private String key;
    @HeaderParam("Prefer") private String prefer;

    /** Whether it names a state (RFC 9110, 13.1.1). */
    public boolean areGiven() {
        return match != null && !match.isBlank();
    }

    /** Whether they hold for the state with this tag; an asterisk holds for each. */
    public boolean hold(String tag) {
        return match.strip().equals("*") || Optional.of(match).stream().flatMap(tags -> Arrays.stream(tags.split(",")))
                .anyMatch(one -> one.strip().equals('"' + tag + '"'));
    }

    /** The version that the named state has; that of the entry as it is now where any will do; 0 where it is none of ours. */
    public int base(int current) {
        if (match.strip().equals("*")) {
            return current;
        }
        String version = match.strip().replaceFirst("^\"(\\d{1,9})-\\d{1,9}\"$", "$1");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /**
     * The key of a creation, a UUID: what comes twice with it is stored once (draft-ietf-httpapi-idempotency-key-header-07).
     *
     * @throws BadRequestException where it is missing, or none
     */
    public String key() {
        try {
            return UUID.fromString(Optional.ofNullable(key).orElse("").strip().replaceFirst("^\"(.*)\"$", "$1")).toString();
        } catch (IllegalArgumentException none) {
            throw new BadRequestException(none);
        }
    }

    /** Whether the answer needs no content (RFC 7240, 4.2). */
    public boolean isMinimal() {
        return prefer != null && prefer.replace(" ", "").contains("return=minimal");
    }
}
