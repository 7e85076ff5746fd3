package journal.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year, a month or a day of the archive.
 *
 * @param from its first day
 * @param unit its length: a year, a month or a day
 */
record Period(LocalDate from, ChronoUnit unit) {
    private static final List<String> FIRST = List.of("0001", "01", "01"); // year, month, day
    private static final List<ChronoUnit> UNITS = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** The period of a year, a year and a month, or a full date, as in addresses; empty for a date that does not exist. */
    static Optional<Period> of(String... parts) {
        List<String> date = new ArrayList<>(FIRST);
        for (int part = 0; part < parts.length; part++) {
            if (date.set(part, parts[part]).length() != parts[part].length()) {
                return Optional.empty();
            }
        }
        try {
            LocalDate from = LocalDate.parse(String.join("-", date));
            return from.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(new Period(from, UNITS.get(parts.length - 1)));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    /** The first day after it. */
    LocalDate to() {
        return from.plus(1, unit);
    }

    /** The period before it; empty before the first year. */
    Optional<Period> earlier() {
        return moved(-1);
    }

    /** The period after it; empty after the last year. */
    Optional<Period> later() {
        return moved(1);
    }

    /** The number of path segments that name it: one for a year, three for a day. */
    int parts() {
        return UNITS.indexOf(unit) + 1;
    }

    /** Its month; for a year the first month. */
    YearMonth month() {
        return YearMonth.from(from);
    }

    /** The first days of its months. */
    List<LocalDate> months() {
        return Stream.iterate(from, from.plusYears(1)::isAfter, month -> month.plusMonths(1)).toList();
    }

    private Optional<Period> moved(int by) {
        LocalDate other = from.plus(by, unit);
        return FIRST_YEAR <= other.getYear() && other.getYear() <= LAST_YEAR ? Optional.of(new Period(other, unit)) : Optional.empty();
    }
}
