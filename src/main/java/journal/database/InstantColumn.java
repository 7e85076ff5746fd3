package journal.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Stores a time as microseconds since 1970-01-01T00:00Z, so that no time zone of a server or a driver can shift it. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Long> {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;

    @Override
    public Long convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : moment.getEpochSecond() * MICROS_PER_SECOND + moment.getNano() / NANOS_PER_MICRO;
    }

    @Override
    public Instant convertToEntityAttribute(Long micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
