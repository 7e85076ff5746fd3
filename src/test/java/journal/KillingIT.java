package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.Test;

/** A power failure again and again, while people write: as many as {@code -Dkills} says, by itself one, or two with {@code -Pfull}. */
class KillingIT {
    private static final int KILLS = Integer.getInteger("kills", Boolean.getBoolean("test.full") ? 2 : 1);
    private static final int AUTHORS = 2; // one of them is waiting for an answer when the other one's has come
    private static final int MOST = 40; // answers before a kill
    private static final Duration LATER = Duration.ofSeconds(12); // a start takes about as long
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int SIDE = 40; // pixels of a picture
    private static final long SEED = 20_261_124;
    private static final Pattern NUMBER = Pattern.compile("/versions/(\\d+)\"");

    @Test
    void what_was_answered_is_there_after_every_kill_and_nothing_is_half_there() throws Exception {
        var random = new Random(SEED);
        List<Author> everybody = new ArrayList<>();
        try (var server = Server.named("killing", Map.of()).empty().start()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                List<Author> authors = authors(kill, server.url(), random);
                var enough = new CountDownLatch(1 + random.nextInt(MOST));
                var writing = authors.stream().map(author -> CompletableFuture.runAsync(() -> author.writesWhileAnswered(enough))).toList();
                assertTrue(enough.await(2, TimeUnit.MINUTES), "too little was answered");

                server.kill();
                for (var one : writing) {
                    one.get(1, TimeUnit.MINUTES);
                }
                server.start();

                authors.forEach(author -> author.findsAll(server.url()));
                authors.forEach(Author::findsByWords);
                everybody.addAll(authors);
            }
            everybody.forEach(author -> author.findsAll(server.url()));
        }
    }

    private static List<Author> authors(int kill, URI journal, Random random) {
        return IntStream.range(0, AUTHORS).mapToObj(number -> new Author("ada-" + kill + '-' + number, journal, random.nextLong()))
                .toList();
    }

    /** Somebody who keeps in mind what the journal has answered. */
    private static final class Author {
        private final String name;
        private final Random random;
        private final String late; // what is to be published while there is no server
        private final List<Memory> entries = new ArrayList<>();
        private final List<String> drafts = new ArrayList<>(); // titles of those that were answered
        private final List<String> pictures = new ArrayList<>(); // names of those that were answered
        private Http http;
        private String token;

        Author(String name, URI journal, long seed) {
            this.name = name;
            random = new Random(seed);
            http = Http.at(journal);
            http.registers(name);
            comes(journal);
            late = name + " is late.";
            String time = LocalDateTime.now(ZoneOffset.UTC).plus(LATER).truncatedTo(ChronoUnit.SECONDS).toString();
            assertEquals(303, http.submit("/entry", "title", late, "text", text(1), "publish", time).status());
        }

        void writesWhileAnswered(CountDownLatch enough) {
            try {
                while (true) {
                    List<Memory> open = entries.stream().filter(entry -> entry.address != null).toList();
                    switch (random.nextInt(8)) {
                        case 0 -> keepADraft();
                        case 1 -> pictures.add(http.addsPicture(PictureSamples.png(SIDE, SIDE)));
                        case 2, 3 -> publish();
                        default -> changeOneOf(open);
                    }
                    enough.countDown();
                }
            } catch (UncheckedIOException gone) {
                return;
            }
        }

        void findsAll(URI journal) {
            comes(journal);
            findsDraftsAndPictures();
            findsWhatWasLate();
            String trash = http.get("/trash").text();
            for (Memory entry : entries) {
                if (entry.address == null) {
                    entry.address = addressInTheList(entry.title);
                }
                if (entry.answered > 0) {
                    assertNotNull(entry.address, entry.title);
                }
                if (entry.address != null) { // it may be there without an answer, but then all of it
                    finds(entry, trash.contains(entry.title));
                }
            }
            entries.removeIf(entry -> entry.address == null);
        }

        /** The search index, which is not the database, catches up. */
        void findsByWords() {
            assertEquals(1, http.searches('"' + late + '"', answer -> answer.entries(late) > 0).entries(late), late);
        }

        private void findsDraftsAndPictures() {
            String waiting = http.get("/drafts").text();
            drafts.forEach(title -> assertTrue(waiting.contains(title), title));
            for (String picture : pictures) {
                Answer answer = http.get("/pictures/" + picture + "/small");
                assertEquals(200, answer.status(), picture);
                assertEquals(SIDE, widthOf(answer.content()), picture);
            }
        }

        private void findsWhatWasLate() {
            long deadline = System.nanoTime() + LONGEST.toNanos();
            while (entriesOnItsPage() == 0) {
                assertTrue(System.nanoTime() < deadline, late);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            assertEquals(1, entriesOnItsPage(), late);
        }

        private long entriesOnItsPage() {
            return Stream.iterate(Optional.of("/authors/" + name), Optional::isPresent,
                    page -> http.get(page.orElseThrow()).next()).mapToLong(page -> http.get(page.orElseThrow()).entries(late)).sum();
        }

        private static int widthOf(byte[] picture) {
            try {
                return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void comes(URI journal) {
            http = Http.at(journal);
            http.signsIn(name);
            token = http.get("/entry").hidden().get(Http.TOKEN);
        }

        private void keepADraft() {
            String title = name + " keeps no. " + drafts.size() + '.';
            assertEquals(303, http.post("/drafts", Http.TOKEN, token, "title", title, "text", text(1)).status());
            drafts.add(title);
        }

        private void changeOneOf(List<Memory> open) {
            if (open.isEmpty()) {
                publish();
            } else {
                change(open.get(random.nextInt(open.size())));
            }
        }

        private void publish() {
            var entry = new Memory(name + " writes no. " + entries.size() + '.');
            entries.add(entry);
            assertEquals(303, http.post("/entry", Http.TOKEN, token, "title", entry.title, "text", text(1)).status());
            entry.answered = 1;
            entry.address = addressInTheList(entry.title);
        }

        private void change(Memory entry) {
            if (entry.deleted || random.nextInt(4) == 0) {
                entry.trashing = true;
                assertEquals(303, http.post(entry.address + (entry.deleted ? "/restoration" : "/trash"), Http.TOKEN, token).status());
                entry.deleted = !entry.deleted;
                entry.trashing = false;
            } else {
                int next = entry.answered + 1;
                entry.sent = next;
                assertEquals(303,
                        http.post(entry.address + "/edit", Http.TOKEN, token, "title", entry.title, "text", text(next), "base",
                                String.valueOf(entry.answered)).status());
                entry.answered = next;
            }
        }

        private void finds(Memory entry, boolean inTrash) {
            if (!entry.trashing) {
                assertEquals(entry.deleted, inTrash, entry.title);
            }
            if (inTrash) {
                assertEquals(404, http.get(entry.address).status(), entry.title);
                assertEquals(303, http.post(entry.address + "/restoration", Http.TOKEN, token).status());
            }
            entry.deleted = false;
            entry.trashing = false;
            Answer form = http.get(entry.address + "/edit");
            int revision = Integer.parseInt(form.hidden().get("base"));
            assertTrue(entry.answered <= revision && revision <= entry.sent, () -> entry.title + " is at version " + revision);
            assertEquals(text(revision), form.field("text"));
            assertTrue(http.get(http.get(entry.address).location()).body().contains(html(revision)), entry.title);
            assertEquals(IntStream.iterate(revision, number -> number > 0, number -> number - 1).mapToObj(String::valueOf).toList(),
                    NUMBER.matcher(http.get(entry.address + "/versions").body()).results().map(found -> found.group(1)).toList());
            for (int number = 1; number <= revision; number++) {
                assertTrue(http.get(entry.address + "/versions/" + number + "?with=" + number).body().contains('>' + text(number) + '<'),
                        entry.title + ", version " + number);
            }
            entry.answered = revision;
            entry.sent = revision;
        }

        private String addressInTheList(String title) {
            var link = Pattern.compile("<a href=\"(/entries/\\d+)/[^\"]*\">" + title + "</a>");
            return link.matcher(http.get("/").body()).results().map(found -> found.group(1)).findFirst().orElse(null);
        }

        private static String text(int version) {
            return "Version *" + version + "* of it.";
        }

        private static String html(int version) {
            return "<p>Version <em>" + version + "</em> of it.</p>";
        }
    }

    /** What an author remembers of an entry. */
    private static final class Memory {
        private final String title;
        private String address; // none until it was seen
        private int sent = 1; // versions
        private int answered; // all of them, or all but the last one
        private boolean deleted;
        private boolean trashing; // sent, without an answer

        Memory(String title) {
            this.title = title;
        }
    }
}
