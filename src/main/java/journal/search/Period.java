package journal.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journal.web.Text;

/**
 * A year, a month or a day: {@code 2024}, {@code 2024-05} or {@code 2024-05-01}, with digits of any script and width.
 *
 * @param begin its first day
 * @param end the first day after it
 */
record Period(LocalDate begin, LocalDate end) {
    private static final int DATE_PARTS = 3;

    /** Reads a typed period; empty for any other text. */
    static Optional<Period> of(String typed) {
        String[] parts = digits(typed).split("[-/.\u2010\u2212]", -1);
        if (parts.length > DATE_PARTS || !List.of(parts).stream().allMatch(part -> part.matches("\\d{1,4}"))
                || parts[0].length() != 4) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts[0]);
            var begin = LocalDate.of(year, parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
            return year == 0 ? Optional.empty() : Optional.of(new Period(begin, switch (parts.length) {
                case 1 -> begin.plusYears(1);
                case 2 -> begin.plusMonths(1);
                default -> begin.plusDays(1);
            }));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String digits(String typed) {
        return Text.folded(typed).codePoints().map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
