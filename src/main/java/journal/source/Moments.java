package journal.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments and zones as programs write them; empty where they are none. */
final class Moments {
    private static final int YEAR_MAX = 9999;

    private Moments() {
    }

    /** A moment in milliseconds since 1970. Zero is what programs write where they have none. */
    static Optional<Instant> ofMillis(double millis) {
        return millis != 0 && Math.abs(millis) < Long.MAX_VALUE ? real(Instant.ofEpochMilli((long) millis)) : Optional.empty();
    }

    /** A moment with Z or an offset (ISO 8601). */
    static Optional<OffsetDateTime> ofIso(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(moment -> real(moment.toInstant()).isPresent());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A zone of the tz database, or an offset. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The moment if it is in one of the years 1 to 9999. */
    static Optional<Instant> real(Instant moment) {
        try {
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= YEAR_MAX ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The date of a moment in a zone that may be unknown. */
    static SourceTime in(Instant moment, Optional<ZoneId> zone) {
        return zone.map(where -> SourceTime.at(moment, where)).orElseGet(() -> SourceTime.at(moment));
    }
}
