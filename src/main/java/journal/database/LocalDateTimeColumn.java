package journal.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Stores a local date and time as microseconds since 1970-01-01T00:00 of the same clock, whatever its zone. */
@Converter(autoApply = true)
public class LocalDateTimeColumn implements AttributeConverter<LocalDateTime, Long> {
    private static final InstantColumn INSTANTS = new InstantColumn();

    @Override
    public Long convertToDatabaseColumn(LocalDateTime time) {
        return time == null ? null : micros(time);
    }

    @Override
    public LocalDateTime convertToEntityAttribute(Long micros) {
        Instant moment = INSTANTS.convertToEntityAttribute(micros);
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The stored number of a local time, for SQL: microseconds since 1970-01-01T00:00. */
    public static long micros(LocalDateTime time) {
        return INSTANTS.convertToDatabaseColumn(time.toInstant(ZoneOffset.UTC));
    }
}
