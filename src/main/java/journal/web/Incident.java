package journal.web;

import java.time.Instant;

/**
 * An internal error, as administrators are told of it; a CDI event. It has no message and no stack trace, which may name persons.
 *
 * @param id ten hexadecimal digits, which the error page shows and the log has beside the stack trace
 * @param at when it happened
 * @param failure the class of the exception
 * @param place the method that has thrown it, the innermost one of the journal
 * @param route the method and the path of the action, with its parameters by name; empty where no action was reached
 */
public record Incident(String id, Instant at, String failure, String place, String route) {
}
