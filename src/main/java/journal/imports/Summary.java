package journal.imports;

import java.time.LocalDateTime;

/**
 * What a look at files has found.
 *
 * @param total how many entries
 * @param first the earliest local time of one; null where none has a date
 * @param last the latest one
 */
record Summary(long total, LocalDateTime first, LocalDateTime last) {
    static final Summary NONE = new Summary(0, null, null);

    /** The same with one entry more; its time is null where it has none. */
    Summary with(LocalDateTime time) {
        return new Summary(total + 1, time != null && (first == null || time.isBefore(first)) ? time : first,
                time != null && (last == null || time.isAfter(last)) ? time : last);
    }
}
