package journal.source;

import java.time.Instant;
import java.util.List;

/**
 * An earlier version of an entry of a journal, with all that it said.
 *
 * @param number its place among the versions, from 1 on
 * @param language the tag of its language (BCP 47); empty where that is unknown
 * @param savedBy the username of who saved it, where that was not the author; else empty
 */
public record SourceVersion(int number, String title, SourceText text, SourceTime time, List<String> tags, String language,
        SourceReaders readers, Instant savedAt, String savedBy) {

    /** A version whose list nobody changes. */
    public SourceVersion {
        tags = List.copyOf(tags);
    }
}
