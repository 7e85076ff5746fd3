package journal.entry;

import static journal.TestJournal.unique;
import static journal.entry.PageSource.local;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import journal.Http;
import journal.circle.CircleRequests;
import journal.picture.PictureSamples;

/** One author's entries for each group of readers: one of today with a picture, and one of the same day in a leap year. */
final class EntriesForEachGroup {
    private static final String LEAP_YEAR = "2024";

    final String author = unique("ada");
    final String tag = unique("rain");
    final String day = LocalDate.now(ZoneOffset.UTC).toString();
    /** A session of each reader. */
    final Map<Reader, Http> readers = new EnumMap<>(Reader.class);
    /** The ids of the entries of today. */
    final Map<ReaderGroup, String> ids = new EnumMap<>(ReaderGroup.class);
    /** The paths of their pictures. */
    final Map<ReaderGroup, String> pictures = new EnumMap<>(ReaderGroup.class);
    final Map<ReaderGroup, String> titles = new EnumMap<>(ReaderGroup.class);
    /** The titles of the entries of the leap year. */
    final Map<ReaderGroup, String> oldTitles = new EnumMap<>(ReaderGroup.class);

    private final Http ada;

    EntriesForEachGroup() {
        String friend = unique("grace");
        readers.put(Reader.ANONYMOUS, Http.anonymous());
        readers.put(Reader.STRANGER, Http.signedIn(unique("mallory")));
        readers.put(Reader.FRIEND, Http.signedIn(friend));
        ada = Http.signedIn(author);
        readers.put(Reader.AUTHOR, ada);
        publish(ReaderGroup.EVERYBODY, "public");
        publish(ReaderGroup.MEMBERS, "members");
        publish(ReaderGroup.A_CIRCLE, circleWith(friend));
        publish(ReaderGroup.ITS_AUTHOR, "private");
        publish(ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH, "public");
        delete("/entries/" + ids.get(ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH));
        delete(local(ada.get("/authors/" + author).link(oldTitles.get(ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH))));
        ada.searches("tag:" + tag, answer -> answer.articles().size() == Reader.AUTHOR.groups().size());
    }

    private String circleWith(String member) {
        String circle = CircleRequests.create(ada, "Friends");
        CircleRequests.join(ada, circle, member, readers.get(Reader.FRIEND));
        return CircleRequests.visibility(circle);
    }

    private void publish(ReaderGroup group, String visibility) {
        titles.put(group, unique(group.name()));
        oldTitles.put(group, unique(group.name()));
        pictures.put(group, "/pictures/" + ada.addsPicture(PictureSamples.png(20, 10)));
        var answer = ada.submit("/entry", "title", titles.get(group), "text", "It rained. ![A cat](" + pictures.get(group) + ")",
                "visibility", visibility, "tags", tag);
        assertEquals(303, answer.status(), answer::text);
        assertEquals(303, ada.submit("/entry", "title", oldTitles.get(group), "text", "It rained.", "visibility", visibility, "date",
                LEAP_YEAR + day.substring(4) + "T23:59", "zone", "").status());
        ids.put(group, ada.get("/").link(titles.get(group)).replaceFirst(".*/entries/(\\d+)/.*", "$1"));
    }

    private void delete(String entry) {
        assertEquals(303, ada.post(entry.replaceFirst("(/entries/\\d+).*", "$1/trash"), ada.reads(entry).hidden()).status());
    }
}
