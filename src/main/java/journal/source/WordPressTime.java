package journal.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The date of a post of WordPress, which it has in local time, in UTC, and as the date of an RSS item. Drafts have the first alone. */
final class WordPressTime {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int QUARTER = 15 * 60; // seconds

    private WordPressTime() {
    }

    /** When a post was written or is to appear; none where no date is right. */
    static SourceTime of(XmlElement item, WordPressIndex index) {
        Optional<LocalDateTime> local = time(item, "post_date");
        Optional<LocalDateTime> utc = time(item, "post_date_gmt");
        if (utc.isPresent()) {
            Instant moment = utc.get().toInstant(ZoneOffset.UTC);
            return offset(item).map(offset -> SourceTime.at(moment, offset)).orElse(SourceTime.at(moment));
        }
        if (local.isPresent()) {
            return index.offsetAt(local.get()).map(offset -> SourceTime.at(local.get().atZone(offset)))
                    .orElse(SourceTime.local(local.get()));
        }
        return published(item.value("", "pubDate"));
    }

    /** The offset from UTC that a post itself shows: the difference of its two dates. */
    static Optional<ZoneOffset> offset(XmlElement item) {
        Optional<LocalDateTime> local = time(item, "post_date");
        Optional<LocalDateTime> utc = time(item, "post_date_gmt");
        if (local.isEmpty() || utc.isEmpty()) {
            return Optional.empty();
        }
        long seconds = Duration.between(utc.get(), local.get()).toSeconds();
        boolean isOffset = Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds() && seconds % QUARTER == 0;
        return isOffset ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds)) : Optional.empty();
    }

    /** The day of a post that has an offset. */
    static LocalDate day(XmlElement item) {
        return time(item, "post_date").orElse(EPOCH).toLocalDate();
    }

    private static Optional<LocalDateTime> time(XmlElement item, String name) {
        try {
            return Optional.of(LocalDateTime.parse(item.value(WordPressItem.WP, name).replace(' ', 'T')))
                    .filter(time -> !isPlaceholder(time));
        } catch (DateTimeException wrong) { // 0000-00-00 00:00:00 of a draft
            return Optional.empty();
        }
    }

    /** Converters without a date write second 0 of 1970, in any zone. */
    private static boolean isPlaceholder(LocalDateTime time) {
        Duration distance = Duration.between(EPOCH, time).abs();
        return time.getYear() < 1 || distance.compareTo(Duration.ofHours(14)) <= 0 && distance.toSeconds() % QUARTER == 0;
    }

    private static SourceTime published(String date) {
        try {
            ZonedDateTime time = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH));
            return isPlaceholder(time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()) ? SourceTime.NONE
                    : SourceTime.at(time.toInstant());
        } catch (DateTimeException wrong) { // Wed, 30 Nov -0001 00:00:00 +0000
            return SourceTime.NONE;
        }
    }
}
