package journal.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The date of an entry, as exactly as its source has it. Either {@code instant} or {@code local} is there, or neither where the source has no
 * date.
 *
 * @param instant the moment, where the source has one
 * @param local the local time, where the source has no moment
 * @param zone the zone of the author then; empty where it is unknown
 * @param dateOnly whether the source has a day without a time
 */
public record SourceTime(Optional<Instant> instant, Optional<LocalDateTime> local, Optional<ZoneId> zone, boolean dateOnly) {
    /** No date. */
    public static final SourceTime NONE = new SourceTime(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** A moment in an unknown zone. */
    public static SourceTime at(Instant moment) {
        return new SourceTime(Optional.of(moment), Optional.empty(), Optional.empty(), false);
    }

    /** A moment in a zone. */
    public static SourceTime at(ZonedDateTime moment) {
        return new SourceTime(Optional.of(moment.toInstant()), Optional.empty(), Optional.of(moment.getZone()), false);
    }

    /** A moment in a zone. */
    public static SourceTime at(Instant moment, ZoneId zone) {
        return at(moment.atZone(zone));
    }

    /** A local time in an unknown zone. */
    public static SourceTime local(LocalDateTime time) {
        return new SourceTime(Optional.empty(), Optional.of(time), Optional.empty(), false);
    }

    /** A day without a time. It is dated at noon, which is the same day in nearly every zone. */
    public static SourceTime on(LocalDate day) {
        return new SourceTime(Optional.empty(), Optional.of(day.atTime(LocalTime.NOON)), Optional.empty(), true);
    }

    /** Whether the zone has to be asked for. */
    public boolean needsZone() {
        return zone.isEmpty() && (instant.isPresent() || local.isPresent());
    }

    /** The moment in its zone; in the given one where it is unknown. Empty where there is no date. */
    public Optional<ZonedDateTime> in(ZoneId otherwise) {
        ZoneId where = zone.orElse(otherwise);
        return instant.map(moment -> moment.atZone(where)).or(() -> local.map(time -> time.atZone(where)));
    }
}
