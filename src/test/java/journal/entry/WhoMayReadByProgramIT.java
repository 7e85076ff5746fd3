package journal.entry;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import journal.Answer;
import journal.Http;
import journal.api.Program;
import journal.token.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for programs shows each reader what the pages do. */
class WhoMayReadByProgramIT {
    private static final Map<Reader, Program> PROGRAMS = new EnumMap<>(Reader.class);
    private static EntriesForEachGroup entries;

    @BeforeAll
    static void ada_writes_for_each_group() {
        entries = new EntriesForEachGroup();
        entries.readers.forEach((reader, http) -> {
            if (reader != Reader.ANONYMOUS) { // whom the interface does not know
                PROGRAMS.put(reader, Program.with(Tokens.make(http, "read")));
            }
        });
    }

    @Test
    void an_entry_is_open_to_its_readers() {
        PROGRAMS.forEach((reader, program) -> entries.ids.forEach((group, id) -> {
            Answer answer = program.get("/api/v1/entries/" + id);
            boolean isReadable = reader.mayRead(group) && group != ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH;
            assertEquals(isReadable ? 200 : 404, answer.status(), reader + " " + group);
            assertEquals(isReadable, answer.body().contains(entries.titles.get(group)), reader + " " + group);
        }));
    }

    @Test
    void versions_and_the_trash_are_for_their_author() {
        PROGRAMS.forEach((reader, program) -> entries.ids.forEach((group, id) -> {
            boolean isDeleted = group == ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH;
            int stranger = reader.mayRead(group) ? 403 : 404;
            int author = isDeleted ? 404 : 200;
            for (String path : List.of("/versions", "/versions/1")) {
                assertEquals(reader == Reader.AUTHOR ? author : stranger, program.get("/api/v1/entries/" + id + path).status(),
                        reader + path + group);
            }
            assertEquals(reader == Reader.AUTHOR ? isDeleted ? 200 : 404 : stranger, program.get("/api/v1/trash/" + id).status(),
                    reader + " trash " + group);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/entries?author=AUTHOR", "/api/v1/entries?tag=TAG", "/api/v1/entries", "/api/v1/search?q=tag:TAG"})
    void a_list_has_the_entries_for_its_reader(String list) {
        PROGRAMS.forEach((reader, program) -> {
            String page = program.get(list.replace("AUTHOR", entries.author).replace("TAG", entries.tag)).body();
            var shown = new TreeSet<ReaderGroup>();
            entries.titles.forEach((group, title) -> {
                if (page.contains(title)) {
                    shown.add(group);
                }
            });
            assertEquals(new TreeSet<>(reader.groups()), shown, reader.name());
        });
    }

    @Test
    void circles_are_for_their_members() {
        String list = PROGRAMS.get(Reader.FRIEND).get("/api/v1/circles").body();
        String circle = list.replaceFirst(".*\"visibility\":\"circle:(\\d+)\".*", "$1");

        assertTrue(list.contains("Friends"), list);
        assertTrue(PROGRAMS.get(Reader.FRIEND).get("/api/v1/circles/" + circle).body().contains(entries.author));
        assertEquals(404, PROGRAMS.get(Reader.STRANGER).get("/api/v1/circles/" + circle).status());
        assertFalse(PROGRAMS.get(Reader.STRANGER).get("/api/v1/circles").body().contains("Friends"));
    }

    @Test
    void tags_are_those_of_the_account() {
        assertTrue(PROGRAMS.get(Reader.AUTHOR).get("/api/v1/tags").body().contains(entries.tag));
        assertFalse(PROGRAMS.get(Reader.FRIEND).get("/api/v1/tags").body().contains(entries.tag));
    }

    @Test
    void only_its_author_changes_an_entry() {
        var mallory = Program.with(Tokens.make(Http.signedIn(unique("mallory")), "write"));

        entries.ids.forEach((group, id) -> {
            int expected = Reader.STRANGER.mayRead(group) ? 403 : 404;
            assertEquals(expected, mallory.replaces("/api/v1/entries/" + id, "{\"title\":\"Mine\",\"text\":\"It shone.\"}"), group.name());
            assertEquals(expected, mallory.deletes("/api/v1/entries/" + id), group.name());
        });
    }
}
