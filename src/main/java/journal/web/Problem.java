package journal.web;

import java.util.List;

/**
 * A refusal as programs read it (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what it is
 * @param incident the number of a failure of the journal; null where it is none
 * @param errors what is wrong with the request, field by field; null where it is none of them
 */
public record Problem(String type, String title, int status, String incident, List<Fault> errors) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with a field.
     *
     * @param detail in words of the reader's language
     * @param pointer to the field (RFC 6901), as a fragment
     */
    public record Fault(String detail, String pointer) {
    }

    public Problem {
        errors = errors == null ? null : List.copyOf(errors);
    }
}
