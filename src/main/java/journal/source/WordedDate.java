package journal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with the name of its month, in the order of any language, such as {@code June 24, 2016 at 10:59:06 AM MDT}. */
final class WordedDate {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ru", "uk", "tr", "ar");
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?: ?([ap])\\.? ?m\\b\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC|UT|Z)?(?:([+\u2212-])(\\d{1,2}):?(\\d{2})?|)");
    /** The names of zones in RFC 5322, section 4.3. Other names have more than one meaning. */
    private static final Map<String, Integer> ZONES =
            Map.of("EDT", -4, "EST", -5, "CDT", -5, "CST", -6, "MDT", -6, "MST", -7, "PDT", -7, "PST", -8);
    private static final int YEAR_LENGTH = 4;
    private static final int NOON = 12;

    private WordedDate() {
    }

    /** The date, its time and its offset as far as the words have them; empty where they are no date. */
    static Optional<SourceTime> of(String words) {
        String text = words.replaceAll("[\\u00A0\\u202F]", " ").strip();
        Matcher time = TIME.matcher(text);
        boolean hasTime = time.find();
        try {
            Optional<LocalDate> day = day(hasTime ? text.substring(0, time.start()) : text);
            return day.map(date -> hasTime ? at(date, time, text.substring(time.end()).strip()) : SourceTime.on(date));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        List<Integer> numbers = new ArrayList<>();
        int year = 0;
        int month = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String word = part.group();
            if (!Character.isDigit(word.charAt(0))) {
                month = MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), month);
            } else if (word.length() == YEAR_LENGTH) {
                year = Integer.parseInt(word);
            } else if (word.length() < YEAR_LENGTH) {
                numbers.add(Integer.parseInt(word));
            }
        }
        if (month == 0 && numbers.size() == 2 && text.strip().startsWith(String.valueOf(year))) { // 2024-01-15, 2024年1月15日
            month = numbers.remove(0);
        }
        return year > 0 && month > 0 && !numbers.isEmpty() ? Optional.of(LocalDate.of(year, month, numbers.get(0))) : Optional.empty();
    }

    private static SourceTime at(LocalDate day, Matcher time, String zone) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null && hour <= NOON) {
            hour = hour % NOON + ("p".equalsIgnoreCase(time.group(4)) ? NOON : 0);
        }
        var moment = day
                .atTime(LocalTime.of(hour, Integer.parseInt(time.group(2)), time.group(3) == null ? 0 : Integer.parseInt(time.group(3))));
        return offset(zone).map(offset -> SourceTime.at(moment.atZone(offset))).orElseGet(() -> SourceTime.local(moment));
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (ZONES.containsKey(zone)) {
            return Optional.of(ZoneOffset.ofHours(ZONES.get(zone)));
        }
        Matcher offset = OFFSET.matcher(zone);
        if (zone.isEmpty() || !offset.matches()) {
            return Optional.empty();
        }
        int sign = offset.group(1) == null || "+".equals(offset.group(1)) ? 1 : -1;
        int hours = offset.group(2) == null ? 0 : Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    months.putIfAbsent(name.replace(".", "").toLowerCase(Locale.ROOT), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
