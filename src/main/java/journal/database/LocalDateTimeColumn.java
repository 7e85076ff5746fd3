package journal.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
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
        return micros == null ? null : time(micros);
    }

    /** The local time of stored microseconds. */
    public static LocalDateTime time(long micros) {
        return LocalDateTime.ofInstant(INSTANTS.convertToEntityAttribute(micros), ZoneOffset.UTC);
    }

    /** The stored microseconds of a local time, for SQL. */
    public static long micros(LocalDateTime time) {
        return INSTANTS.convertToDatabaseColumn(time.toInstant(ZoneOffset.UTC));
    }
}
