package journal.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A draft of a journal: what somebody has typed and not published.
 *
 * @param key what names it, for good
 * @param place where it stands, in words that its owner finds again
 * @param entry the {@link SourceEntry#id} of the entry that it changes; empty for a new one
 * @param base the version of that entry with which it began; 0 for a new one
 * @param saves how often it was saved
 * @param tags as they were typed, with commas between
 * @param date the local time as it was typed; empty for that of the publication
 * @param zone the time zone as it was typed; empty for UTC
 * @param readers who may read it then; empty where nothing was chosen
 * @param publish the local time at which it is to be published, as it was typed; empty for none
 * @param publishAt when it is published by itself; empty where it waits for its author
 */
public record SourceDraft(String key, String place, String entry, int base, int saves, String title, SourceText text, String language,
        String tags, String date, String zone, Optional<SourceReaders> readers, String publish, Optional<Instant> publishAt,
        Instant savedAt, List<SourcePicture> pictures) {

    /** A draft whose list nobody changes. */
    public SourceDraft {
        pictures = List.copyOf(pictures);
    }
}
