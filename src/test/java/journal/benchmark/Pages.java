package journal.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import journal.Answer;
import journal.benchmark.Page.Cycle;

/** The pages whose costs are measured. */
final class Pages {
    /** How many sign-ins are cold: each takes a good part of a second. */
    static final int SIGN_INS = 50;

    private static final int NOT_MODIFIED = 304;
    private static final Pattern ENTRY = Pattern.compile("href=\"(/entries/\\d+/[a-zA-Z0-9%._~-]+)\"");
    private static final List<String> WORDS = Stream.of("rain", "garden", "river", "old town", "Bahnhof", "jardin", "mercado", "雨")
            .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8)).toList();
    private static final String TEXT = "It rained *all morning*, and the river is high.\n\n- bread\n- letters\n\n"
            + "The old town was empty until noon. ".repeat(12);

    private final int cold;

    /** @param cold how many requests are the first ones after a start */
    Pages(int cold) {
        this.cold = cold;
    }

    /** What a page costs at least on this server. */
    Page bare() {
        return new Page("a bare servlet that writes the bytes of `/`", cold, visitor -> () -> visitor.opens(BareApplication.PAGE));
    }

    /** Those of the journal, in the order in which they are measured: what changes the journal is the last. */
    List<Page> ofTheJournal() {
        return List.of(
                new Page("`/`, anonymous", cold, visitor -> () -> visitor.opens("/")),
                new Page("`/`, anonymous, `If-None-Match`: 304", cold, Pages::asksAgain),
                new Page("an entry, anonymous", cold, Pages::readsAnEntry),
                new Page("`/feed.atom`, anonymous", cold, visitor -> () -> visitor.opens("/feed.atom")),
                new Page("`/`, signed in", cold, visitor -> signedIn(visitor, "/")),
                new Page("the writing form, signed in", cold, visitor -> signedIn(visitor, "/entry")),
                new Page("a search for one of " + WORDS.size() + " words, anonymous", cold, Pages::searches),
                new Page("a sign-in: form and post", Math.min(cold, SIGN_INS), Pages::signsIn),
                new Page("writing an entry: form, post and `/`", cold, Pages::writes));
    }

    private static Cycle asksAgain(Visitor visitor) throws IOException {
        String line = "If-None-Match: " + visitor.opens("/").header("ETag");
        return () -> Visitor.expect(NOT_MODIFIED, visitor.get("/", line), "/");
    }

    private static Cycle readsAnEntry(Visitor visitor) throws IOException {
        var entry = ENTRY.matcher(text(visitor.opens("/")));
        if (!entry.find()) {
            throw new IllegalStateException("There is no entry on /");
        }
        String page = entry.group(1);
        return () -> visitor.opens(page);
    }

    private static Cycle signedIn(Visitor visitor, String page) throws IOException {
        visitor.signsIn();
        return () -> visitor.opens(page);
    }

    private static Cycle searches(Visitor visitor) {
        var number = new AtomicInteger();
        return () -> visitor.opens("/search?q=" + WORDS.get(number.getAndIncrement() % WORDS.size()));
    }

    private static Cycle signsIn(Visitor visitor) {
        return () -> {
            visitor.forgets();
            visitor.succeedsWith("/login", "username", Visitor.NAME, "password", Visitor.PASSWORD);
        };
    }

    private static Cycle writes(Visitor visitor) throws IOException {
        visitor.signsIn();
        return () -> {
            visitor.succeedsWith("/entry", "title", "Rain " + UUID.randomUUID(), "text", TEXT, "format", "markdown");
            visitor.opens("/");
        };
    }

    private static String text(Answer answer) throws IOException {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.body();
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.content()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
