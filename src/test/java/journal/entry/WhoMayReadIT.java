package journal.entry;

import static journal.entry.PageSource.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each route to an entry and each list is tried for each group of readers, by each reader. */
class WhoMayReadIT {
    private static EntriesForEachGroup entries;

    @BeforeAll
    static void ada_writes_for_each_group() {
        entries = new EntriesForEachGroup();
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_is_open_to_its_readers_on_each_route(EntryRoute route) {
        List<String> wrong = new ArrayList<>();
        entries.readers.forEach((reader, http) -> entries.ids.forEach((group, id) -> {
            Answer answer = http.get(route.address(id, entries.pictures.get(group)));
            int expected = route.status(reader, group);
            if (answer.status() != expected || answer.status() != 200 && answer.body().contains(entries.titles.get(group))) {
                wrong.add(reader + " gets " + answer.status() + " for the entry for " + group + ", not " + expected);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_shows_each_reader_the_entries_for_that_reader(EntryListing list) {
        entries.readers.forEach((reader, http) -> {
            String page = http.get(list.address(entries)).body();
            var shown = new TreeSet<ReaderGroup>();
            list.titles(entries).forEach((group, title) -> {
                if (page.contains(title)) {
                    shown.add(group);
                }
            });
            assertEquals(new TreeSet<>(list.groups(reader)), shown, reader.name());
        });
    }

    @Test
    void a_readable_entry_is_read_with_its_text() {
        entries.readers.forEach((reader, http) -> reader.groups().forEach(group -> {
            var page = http.reads("/entries/" + entries.ids.get(group));
            assertEquals(entries.titles.get(group), page.heading(), reader + " " + group);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void a_random_entry_is_one_for_its_reader(Reader reader) {
        Http http = entries.readers.get(reader);
        for (int i = 0; i < 25; i++) {
            String address = http.get("/random").location();
            assertEquals(200, http.get(local(address)).status(), address);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANONYMOUS")
    void a_private_feed_has_the_entries_for_its_owner(Reader reader) {
        Http http = entries.readers.get(reader);
        http.submit("/subscriptions", "name", "Telephone");
        String address = http.get("/subscriptions").link("Atom");

        String feed = Http.anonymous().get(local(address)).body();

        entries.titles.forEach((group, title) -> {
            String message = reader + " " + group;
            assertEquals(reader.mayRead(group), feed.contains(title), message);
            String picture = feed.replaceFirst(
                    "(?s).*src=\"[^\"]*(/subscriptions/\\d+" + entries.pictures.get(group) + "/.*?)\".*|.*", "$1");
            assertEquals(reader.mayRead(group), !picture.isEmpty(), message);
            assertTrue(picture.isEmpty() || Http.anonymous().get(picture).status() == 200, message);
        });
    }

    @Test
    void only_its_author_changes_an_entry() {
        for (Reader reader : List.of(Reader.ANONYMOUS, Reader.STRANGER, Reader.FRIEND)) {
            Http http = entries.readers.get(reader);
            var form = new TreeMap<>(http.get(reader == Reader.ANONYMOUS ? "/login" : "/").hidden());
            form.putAll(Map.of("title", "Mine", "text", "It shone.", "base", "1"));
            EntryRoute.CHANGES.values().forEach(change -> entries.ids.forEach((group, id) -> {
                int status = http.post("/entries/" + id + change, form).status();
                int expected = reader == Reader.ANONYMOUS ? 401 : reader.mayRead(group) ? 403 : 404;
                assertEquals(expected, status, reader + change + group);
            }));
        }
        assertEquals(entries.titles.get(ReaderGroup.EVERYBODY),
                entries.readers.get(Reader.AUTHOR).reads("/entries/" + entries.ids.get(ReaderGroup.EVERYBODY)).heading());
    }
}
