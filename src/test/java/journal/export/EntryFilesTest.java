package journal.export;

import static journal.export.EntrySamples.NOW;
import static journal.export.EntrySamples.account;
import static journal.export.EntrySamples.content;
import static journal.export.EntrySamples.entry;
import static journal.export.EntrySamples.form;
import static journal.export.EntrySamples.set;
import static journal.export.EntrySamples.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import journal.account.Account;
import journal.draft.Draft;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryVersion;
import journal.source.Found;
import journal.source.GivenFiles;
import journal.source.JournalFile;
import journal.source.JournalFormat;
import journal.source.SourceDraft;
import journal.source.SourceEntry;
import journal.source.SourceReaders;
import journal.source.SourceText;
import org.junit.jupiter.api.Test;

/** What is written into an export is what is read of it. */
class EntryFilesTest {
    private static final String MANIFEST = "{\"format\": \"journal-export\", \"version\": 1}";
    private static final List<String> TEXTS = List.of("", "It rained.", "\n\nIt rained.\n\n", "---\ntitle: No\n---\n", "a: b\n---\nRain",
            "  rain  ",
            "雨が降った。\n", "\u200Fهطل المطر", "😀\n\n👩‍👩‍👧", "# Rain\n\n- [x] a\n", "\t\ttab", "\uFEFFrain", "e\u0301\u00A0x", "...\n");
    private static final List<String> TITLES =
            List.of("Rain", "---", "true", "12", "null", "~", "a: b # c", "'Rain'", "\"Rain\"", "- Rain", "雨",
                    "مطر", "😀", "2026-07-01", "{rain}", "[rain]", "*rain", "&rain", "!rain", "%rain", "@rain", "`rain`", "a\\nb", " rain",
                    "rain ", "0x1F");
    private static final List<String> ZONES = List.of("UTC", "Europe/Lisbon", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia");
    private static final List<String> READERS = List.of("public", "members", "author:3", "circle:7", "circle:8");
    private static final List<String> LANGUAGES = List.of("", "en", "zh-Hant-TW", "ar");

    private final Account ada = account(3, "ada");
    private final EntryFiles files = new EntryFiles(Map.of(7L, SourceReaders.circle("Friends: \"us\"", "grace")));
    private final Random random = new Random(11);

    @Test
    void an_entry_and_its_versions_come_back_with_equal_values() throws IOException {
        for (int number = 0; number < 500; number++) {
            Content said = any();
            Content before = any();
            Entry entry = entry(ada, 12, said);
            set(entry, "version", 2);
            EntryVersion first = version(entry, 1, before, account(4, "grace"), NOW);
            EntryVersion latest = version(entry, 2, said, ada, NOW.plusSeconds(number));

            SourceEntry back = Found.by(new JournalFormat(), GivenFiles.of("manifest.json", MANIFEST)
                    .with("entries/12/versions/1.md", files.version(first, entry).written())
                    .with("entries/12.md", files.entry(entry, Optional.of(latest), "/entries/12/rain").written())).entry();

            assertEquals(entry.getUuid().toString(), back.id());
            same(entry.content(), back.title(), back.text(), back.time().in(null).orElseThrow(), back.tags(), back.language(),
                    back.readers().orElseThrow());
            assertEquals(Optional.of(entry.getCreatedAt()), back.createdAt());
            assertEquals(Optional.of(latest.getSavedAt()), back.updatedAt());
            assertEquals(2, back.version());
            var version = back.versions().get(0);
            same(first.content(), version.title(), version.text(), version.time().in(null).orElseThrow(), version.tags(),
                    version.language(),
                    version.readers());
            assertEquals(NOW, version.savedAt());
            assertEquals("grace", version.savedBy());
        }
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() throws IOException {
        for (int number = 0; number < 500; number++) {
            var fields = fields();
            Draft draft = new Draft(ada, form(fields), NOW);
            set(draft, "saves", number);
            set(draft, "fields", fields);
            if (number % 2 == 0) {
                draft.dueAt(NOW.plusSeconds(number));
            }

            SourceDraft back = Found.by(new JournalFormat(), GivenFiles.of("manifest.json", MANIFEST)
                    .with("drafts/k.md", files.draft(draft, "6a2f41a3").written())).drafts().get(0);

            assertEquals(List.of(draft.getKey(), "6a2f41a3", draft.base(), number, fields.title(), text(fields.format(), fields.text()),
                    fields.language(), fields.tags(), fields.date(), fields.zone(), fields.publish(),
                    Optional.ofNullable(draft.getPublishAt()).map(ZonedDateTime::toInstant), NOW),
                    List.of(back.key(), back.entry(), back.base(), back.saves(), back.title(), back.text(), back.language(), back.tags(),
                            back.date(), back.zone(), back.publish(), back.publishAt(), back.savedAt()));
            assertEquals(readers(fields.visibility()), back.readers());
        }
    }

    @Test
    void what_is_in_the_trash_says_since_when_and_why() {
        Entry entry = entry(ada, 12, any());
        entry.remove(account(5, "keeper"), "Spam: it says", NOW);

        JournalFile file = JournalFile.read(files.entry(entry, Optional.empty(), "/entries/12").written());

        assertEquals(NOW.toString(), file.text("deleted"));
        assertEquals("Spam: it says", file.text("removed-because"));
    }

    private void same(Content said, String title, SourceText text, ZonedDateTime time, List<String> tags, String language,
            SourceReaders readers) {
        assertEquals(said.title(), title);
        assertEquals(text(said.format(), said.text()), text);
        assertEquals(said.datedAt(), time);
        assertEquals(said.tags(), String.join(", ", tags));
        assertEquals(said.language(), language);
        assertEquals(readers(said.audience()).orElseThrow(), readers);
    }

    private static SourceText text(String format, String text) {
        return format.equals(Content.PLAIN) ? SourceText.plain(text) : SourceText.markdown(text);
    }

    private static Optional<SourceReaders> readers(String audience) {
        return switch (audience) {
            case "" -> Optional.empty();
            case "public" -> Optional.of(SourceReaders.of(SourceReaders.Kind.PUBLIC));
            case "members" -> Optional.of(SourceReaders.of(SourceReaders.Kind.MEMBERS));
            case "circle:7" -> Optional.of(SourceReaders.circle("Friends: \"us\"", "grace"));
            case "circle:8" -> Optional.of(SourceReaders.circle("", ""));
            default -> Optional.of(SourceReaders.of(SourceReaders.Kind.PRIVATE));
        };
    }

    private Content any() {
        String tags =
                String.join(", ", IntStream.range(0, random.nextInt(4)).mapToObj(at -> "t" + at + one(TITLES).strip().replace("#", ""))
                        .toList());
        return content(one(TITLES), one(TEXTS), random.nextBoolean() ? Content.MARKDOWN : Content.PLAIN, one(ZONES), one(READERS),
                one(LANGUAGES), tags);
    }

    private EntryFields fields() {
        String readers = one(List.of("", "public", "members", "private", "circle:7", "circle:8"));
        return form("title", one(TITLES), "text", one(TEXTS), "format", random.nextBoolean() ? Content.MARKDOWN : Content.PLAIN, "language",
                one(LANGUAGES), "tags", one(List.of("", "rain,, sun", " a ", "#x")), "date", one(List.of("", "2026-07-01T12:00", "soon")),
                "zone",
                one(ZONES), "visibility", readers, "publish", one(List.of("", "2026-08-01T12:00"))).getFields().storable();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
