package journal.source;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An entry of jrnl, in whichever of its formats.
 *
 * @param id its id in the source; empty as a rule, because jrnl has none but for journals of Day One
 * @param date its date, where that is readable
 * @param title its first line, without a star
 * @param body the rest
 * @param tags its tags, with or without the sign before them
 * @param isStarred whether it has a star
 */
record JrnlEntry(String id, Optional<JrnlDate> date, String title, String body, List<String> tags, boolean isStarred) {
    /** Tells what it says. Its id is its date to the minute and its title, which all formats have, because there is nothing else. */
    void tell(String place, Repeats ids, Reading reading) throws IOException {
        if (title.isBlank() && body.isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        String minute = date.map(when -> when.time().truncatedTo(ChronoUnit.MINUTES).toString()).orElse("");
        var entry = new SourceEntry(id.isBlank() ? ids.id(minute + " " + title.strip()) : id, place).titled(title.strip())
                .saying(SourceText.markdown(body.strip())).dated(date.map(JrnlDate::sourceTime).orElse(SourceTime.NONE));
        tags.stream().map(JrnlEntry::withoutSign).filter(tag -> !tag.isEmpty()).distinct().forEach(entry::tagged);
        reading.add(entry);
        if (date.isEmpty()) {
            reading.lose(place, Lost.DATE);
        }
        if (isStarred) {
            reading.lose(place, Lost.VALUES);
        }
    }

    private static String withoutSign(String tag) {
        return tag.strip().replaceFirst("^[@#&$%!]", "");
    }
}
