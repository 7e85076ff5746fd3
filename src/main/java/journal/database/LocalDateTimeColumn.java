package journal.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Keeps a local date and time as microseconds since 1970-01-01T00:00 there: it orders as it reads, whatever the zone. */
@Converter(autoApply = true)
public class LocalDateTimeColumn implements AttributeConverter<LocalDateTime, Long> {
    private static final InstantColumn MOMENTS = new InstantColumn();

    @Override
    public Long convertToDatabaseColumn(LocalDateTime time) {
        return time == null ? null : micros(time);
    }

    @Override
    public LocalDateTime convertToEntityAttribute(Long micros) {
        return micros == null ? null : time(micros);
    }

    /** The time that a column's microseconds stand for. */
    public static LocalDateTime time(long micros) {
        return LocalDateTime.ofInstant(MOMENTS.convertToEntityAttribute(micros), ZoneOffset.UTC);
    }

    /** The microseconds that stand for a time in SQL of ours. */
    public static long micros(LocalDateTime time) {
        return MOMENTS.convertToDatabaseColumn(time.toInstant(ZoneOffset.UTC));
    }
}
