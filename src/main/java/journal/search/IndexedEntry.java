package journal.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journal.entry.Tags;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * An entry as the index has it. The index stores only its id and its date: a page shows the entry as the database has it.
 *
 * @param text its words, without the marks of its format
 * @param language the tag of its language (BCP 47), empty where that is unknown
 * @param author the names of its author: the username and the display name
 * @param authorKey the username without regard to case
 * @param audience the readers it is for
 * @param localAt its own date, in microseconds since 1970-01-01T00:00 on the clock of its author
 */
record IndexedEntry(long id, String title, String text, String language, List<String> tags, String author, String authorKey,
        String audience, long localAt) {
    static final String ID = "id";
    static final String SORTABLE_ID = "number"; // so named in the indexes that are there
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String TAGS = "tags";
    static final String AUTHOR = "author";
    static final String TAG_KEY = "tag_key";
    static final String AUTHOR_KEY = "author_key";
    static final String AUDIENCE = "audience";
    static final String LOCAL_AT = "local_at";

    IndexedEntry {
        tags = List.copyOf(tags);
    }

    /** The entry as a document of Lucene. */
    Document document() {
        var document = new Document();
        document.add(new StringField(ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(SORTABLE_ID, id));
        document.add(new LongField(LOCAL_AT, localAt, Field.Store.NO));
        document.add(new StringField(AUDIENCE, audience, Field.Store.NO));
        document.add(new StringField(AUTHOR_KEY, authorKey, Field.Store.NO));
        document.add(words(AUTHOR, author));
        document.add(words(TITLE, title));
        document.add(words(TEXT, text));
        tags.forEach(tag -> {
            document.add(new StringField(TAG_KEY, Tags.key(tag), Field.Store.NO));
            document.add(words(TAGS, tag));
        });
        for (Stem stem : stems()) {
            document.add(words(stem.field(), title));
            document.add(words(stem.field(), text));
            tags.forEach(tag -> document.add(words(stem.field(), tag)));
        }
        return document;
    }

    private Set<Stem> stems() {
        return Stem.of(language, title + text).collect(Collectors.toUnmodifiableSet());
    }

    private static TextField words(String field, String words) {
        return new TextField(field, words, Field.Store.NO);
    }
}
