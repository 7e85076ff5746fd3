package journal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journal.database.LocalDateTimeColumn;
import journal.entry.Content;
import journal.entry.Tags;
import journal.entry.Writings;
import journal.entry.Writings.Writing;
import journal.markdown.Markdown;
import journal.setting.ContentLimits;
import org.apache.lucene.store.FSDirectory;

/**
 * How long a page of results takes in a large journal: {@code ./mvnw -Psearch-benchmark process-test-classes}. The index finds twenty entries
 * of lifelike texts in six languages, and their excerpts are made; the database, which reads these entries by their ids, is left out.
 */
public final class SearchBenchmark {
    private static final Logger LOG = Logger.getLogger(SearchBenchmark.class.getName());
    private static final int AUTHORS = 100;
    private static final int PAGE = 20;
    private static final int DAYS = 20 * 365;
    private static final LocalDate BEGIN = LocalDate.parse("2006-01-01");
    private static final Set<String> AUDIENCES = Set.of("public", "members", "author:5", "circle:1");

    private final Markdown markdown = new Markdown(ContentLimits.DEFAULT);
    private final WordAnalyzer words = WordAnalyzer.ofTexts();
    private final Writings writings = new Writings(markdown, 1);
    private final int entries;
    private final int runs;

    private SearchBenchmark(int entries, int runs) {
        this.entries = entries;
        this.runs = runs;
    }

    /** Makes an index of {@code benchmark.entries} in the folder {@code benchmark.index} and times {@code benchmark.runs} of each query. */
    public static void main(String... none) throws IOException {
        var folder = Path.of(System.getProperty("benchmark.index"));
        new SearchBenchmark(Integer.getInteger("benchmark.entries", 1_000_000), Integer.getInteger("benchmark.runs", 300)).run(folder);
    }

    private void run(Path folder) throws IOException {
        new IndexFolder(folder, words, WrittenIndex.LIMITS.time()).remove();
        try (EntryIndex index = new EntryIndex(FSDirectory.open(folder), words, WrittenIndex.LIMITS.time())) {
            long begin = System.nanoTime();
            LongStream.rangeClosed(1, entries).parallel().forEach(id -> put(index, id));
            index.refresh();
            index.commit(new IndexPosition("benchmark", entries, true));
            double seconds = seconds(begin);
            LOG.log(Level.INFO, "{0} entries in {1} s, {2} a second; {3} MB", new Object[] {index.size(), Math.round(seconds),
                Math.round(entries / seconds), size(folder) >> 20});

            timeQueries(index);
            begin = System.nanoTime();
            put(index, 1);
            index.refresh();
            LOG.log(Level.INFO, "a change is seen after {0} ms", Math.round(seconds(begin) * 1e3));
        }
    }

    private void timeQueries(EntryIndex index) {
        for (int warm = 0; warm < 2; warm++) {
            queries().forEach((kind, query) -> times(index, query));
        }
        Map<String, double[]> all = new LinkedHashMap<>();
        queries().forEach((kind, query) -> all.put(kind, times(index, query)));
        all.forEach((kind, times) -> LOG.log(Level.INFO, "{0}: p50 {1} ms, p99 {2} ms",
                new Object[] {kind, at(times, 0.5), at(times, 0.99)}));
        double[] every = all.values().stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        LOG.log(Level.INFO, "all: p50 {0} ms, p99 {1} ms, the longest {2} ms",
                new Object[] {at(every, 0.5), at(every, 0.99), at(every, 1)});
    }

    private Map<String, Function<SplittableRandom, String>> queries() {
        Map<String, Function<SplittableRandom, String>> queries = new LinkedHashMap<>();
        queries.put("a word of many entries", random -> one(random, "rain", "garden", "Bahnhof", "rivière", "mercado", "雨", "البحر"));
        queries.put("a word of some entries", this::name);
        queries.put("a word in another form", random -> one(random, "walking", "Gärten", "lettre", "cartas", "letters"));
        queries.put("three words", random -> one(random, "river old town", "Brot Markt Abend", "pluie jardin pont", "雨 庭 本"));
        queries.put("a word and a name", random -> one(random, "rain ", "jardin ", "Boot ") + name(random));
        queries.put("a phrase", random -> one(random, "\"old town\"", "\"nach dem Regen\"", "\"bajo el puente\"", "\"図書館の裏で\""));
        queries.put("the beginning of a word", random -> name(random).substring(0, 2 + random.nextInt(3)) + '*');
        queries.put("without a word", random -> one(random, "rain -river", "Garten -Boot", "雨 -庭"));
        queries.put("of an author", random -> "author:author-" + (1 + random.nextInt(AUTHORS)) + one(random, "", " rain", " jardin"));
        queries.put("of a tag", random -> "tag:" + one(random, "travel", "Größe", "旅", "livres"));
        queries.put("of a time", random -> one(random, "rain ", "") + "after:" + (2006 + random.nextInt(18)) + " before:2026");
        queries.put("all but a word", random -> "-rain");
        return queries;
    }

    private double[] times(EntryIndex index, Function<SplittableRandom, String> query) {
        var random = new SplittableRandom(7);
        return IntStream.range(0, runs).mapToDouble(run -> {
            String typed = query.apply(random);
            long begin = System.nanoTime();
            page(index, typed);
            return seconds(begin) * 1e3;
        }).sorted().toArray();
    }

    private int page(EntryIndex index, String typed) {
        try {
            var wanted = SearchQuery.of(typed, WrittenIndex.LIMITS);
            var excerpts = new Excerpts(wanted, words);
            return index.find(wanted, AUDIENCES, 0, PAGE).entryIds().stream().map(this::writing)
                    .mapToInt(found -> excerpts.of(text(found), found.language()).length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void put(EntryIndex index, long id) {
        Writing writing = writing(id);
        var random = new SplittableRandom(id);
        String author = "author-" + (1 + random.nextInt(AUTHORS));
        String audience = random.nextInt(10) == 0 ? "author:" + author : random.nextInt(10) == 0 ? "members" : "public";
        long localAt = LocalDateTimeColumn.micros(BEGIN.plusDays(id * DAYS / entries).atStartOfDay()) + id;
        try {
            index.put(new IndexedEntry(id, writing.title(), text(writing), writing.language(), Tags.of(writing.tags()), author, author,
                    audience, localAt));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Writing writing(long id) {
        return writings.next(new SplittableRandom(id));
    }

    private String text(Writing writing) {
        return Content.words(writing.isPlain() ? "plain" : "markdown", writing.text(), markdown);
    }

    private String name(SplittableRandom random) {
        String title = writing(1 + random.nextInt(entries)).title();
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String one(SplittableRandom random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static double at(double[] sorted, double part) {
        return Math.round(sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] * 10) / 10.0;
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toNanos() / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
