package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.Tags;
import journal.entry.Zones;
import journal.markdown.Markdown;
import journal.source.Lost;
import journal.source.Skipped;
import journal.source.SourceEntry;
import journal.source.SourceText;
import journal.source.SourceTime;
import journal.web.Languages;
import journal.web.Text;

/** Makes the content of an entry of what a source has: its text in Markdown, a title, a date in a zone, and readers. */
@ApplicationScoped
public class ImportedContent {
    private static final int TITLE_MADE = 80; // characters of a title that is the beginning of the text
    private static final int YEAR_MAX = 9999;
    private static final int TAG_MAX = 1_000; // UTF-16 units that are looked at

    @Inject Markdown markdown;
    @Inject Languages languages;
    @Inject ImportedReaders readers;

    /**
     * The content of a record; empty where it becomes no entry, which the report says.
     *
     * @param text what {@link ImportedText} has made of its text
     */
    Optional<Content> of(SourceEntry record, String text, Import job, Report report, Instant now) {
        String line = Text.shown(record.title()).replaceAll("[\\r\\n\\t]+", " ");
        String words = record.readers().isPresent() ? line : Text.stripped(line); // of a journal, each character counts
        if (Text.isBlank(words) && Text.isBlank(text)) {
            report.skip(record.place(), Skipped.EMPTY);
            return Optional.empty();
        }
        String format = record.text().kind() == SourceText.Kind.PLAIN ? Content.PLAIN : Content.MARKDOWN;
        ZonedDateTime date = date(record, job, report, now);
        String title = title(words, text, format, date);
        String said = said(words, title, text);
        if (Text.length(said) > Entry.TEXT_MAX) {
            report.skip(record.place(), Skipped.LONG);
            return Optional.empty();
        }
        String language = languages.isWritten(record.language()) ? record.language() : "";
        return Optional.of(new Content(title, said, format, language).tagged(tags(record, report)).dated(date)
                .readBy(readers.of(record, job)));
    }

    // an entry has a title and a text: what is missing is made of the other one
    private String title(String words, String text, String format, ZonedDateTime date) {
        String title = Text.isBlank(words) ? Text.opening(Content.words(format, text, markdown), TITLE_MADE) : words;
        String shortened = Text.length(title) > Entry.TITLE_MAX ? Text.opening(title, Entry.TITLE_MAX / 2) : title;
        return Text.isBlank(shortened) ? date.toLocalDate().toString() : shortened; // a text of pictures alone
    }

    private static String said(String words, String title, String text) {
        if (Text.isBlank(text)) {
            return words;
        }
        return Text.isBlank(words) || title.equals(words) ? text : words + "\n\n" + text; // nothing of a long title is lost
    }

    private static ZonedDateTime date(SourceEntry record, Import job, Report report, Instant now) {
        ZoneId chosen = ZoneId.of(job.getZone());
        Optional<ZonedDateTime> date = moment(record.time(), chosen);
        if (date.isEmpty() && !record.time().equals(SourceTime.NONE)) {
            report.lose(record.place(), Lost.DATE);
        }
        return date.orElseGet(() -> record.createdAt().orElse(now).atZone(chosen));
    }

    private static Optional<ZonedDateTime> moment(SourceTime time, ZoneId chosen) {
        try {
            return time.in(chosen).map(moment -> moment.withZoneSameInstant(known(moment.getZone(), moment.toInstant(), chosen)))
                    .filter(moment -> moment.getYear() > 0 && moment.getYear() <= YEAR_MAX);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    // an offset becomes a zone of that offset, where there is one
    private static ZoneId known(ZoneId zone, Instant moment, ZoneId chosen) {
        if (zone.normalized() instanceof ZoneOffset offset) {
            if (chosen.getRules().getOffset(moment).equals(offset)) {
                return chosen;
            }
            int hours = offset.getTotalSeconds() / 3600;
            String fixed = hours == 0 ? Content.UTC : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
            return hours * 3600 == offset.getTotalSeconds() && Zones.isZone(fixed) ? ZoneId.of(fixed) : chosen;
        }
        return Zones.isZone(zone.getId()) ? zone : chosen;
    }

    private static String tags(SourceEntry record, Report report) {
        List<String> all = Tags.of(Text.shown(String.join(", ", record.tags().stream().map(tag -> Text.beginning(tag, TAG_MAX)).toList())));
        List<String> fit = all.stream().filter(tag -> !Tags.isLong(tag)).limit(Tags.MOST).toList();
        if (fit.size() < all.size()) {
            report.lose(record.place(), Lost.TAGS);
        }
        return String.join(", ", fit);
    }
}
