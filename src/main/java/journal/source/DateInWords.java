package journal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that is written out in some language, such as {@code Sunday, 3 November 2024}. */
final class DateInWords {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?!\\d)"); // 2024年11月3日, 2024. 11. 3.
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)");
    private static final Map<String, Set<Month>> MONTHS = months();

    private DateInWords() {
    }

    private static Map<String, Set<Month>> months() {
        Map<String, Set<Month>> months = new HashMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    months.computeIfAbsent(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), first -> new HashSet<>())
                            .add(month);
                }
            }
        }
        return months;
    }

    /** The day; empty where it is none, or where the month is another one in another language. */
    static Optional<LocalDate> of(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.find()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        Matcher year = YEAR.matcher(words);
        Matcher day = DAY.matcher(words);
        Set<Month> months = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}.']+")) {
            months.addAll(MONTHS.getOrDefault(word, Set.of()));
        }
        return year.find() && day.find() && months.size() == 1 ? day(year.group(1), months.iterator().next().getValue(), day.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
