package journal.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journal.Answer;

/** How many requests were answered, and how. */
final class Answers {
    private static final int UNAVAILABLE = 503;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Times times = new Times();
    private final Times refusals = new Times();
    private int none;
    private int silent;

    /** Counts an answer that took so long, in nanoseconds. */
    synchronized void add(Answer answer, long time) {
        statuses.merge(answer.status(), 1, Integer::sum);
        times.add(time);
        if (answer.status() == UNAVAILABLE) {
            refusals.add(time);
            silent += answer.header("Retry-After").isEmpty() ? 1 : 0;
        }
    }

    /** Counts a request without an answer. */
    synchronized void addNone() {
        none++;
    }

    /** How many had each status, such as {@code 200: 900, 503: 12}, and how many none. */
    synchronized String statuses() {
        return statuses.entrySet().stream().map(status -> status.getKey() + ": " + status.getValue()).collect(Collectors.joining(", "))
                + (none > 0 ? ", none: " + none : "");
    }

    /** How long all answers took. */
    Times times() {
        return times;
    }

    /** How long the answers 503 took. */
    Times refusals() {
        return refusals;
    }

    /** How many answers 503 do not say when to come again ({@code Retry-After}). */
    synchronized int silent() {
        return silent;
    }
}
