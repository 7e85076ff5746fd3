package journal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.markdown.Markdown;

/** Finds entries: the index knows which, the database what they say and who may read them now. */
@ApplicationScoped
public class Search {
    /** Entries on a page. */
    static final int PAGE = 20;
    /** Entries that one can turn the pages of. */
    static final int MOST = 1_000;

    @Inject Indexing indexing;
    @Inject EntryRepository entries;
    @Inject Markdown markdown;

    /**
     * A page of what was found for one of these audiences, the best first.
     *
     * @param first how many better ones are on the pages before
     */
    SearchPage find(SearchQuery query, Set<String> audiences, int first) {
        Hits hits = indexing.find(query, audiences, first, PAGE);
        Map<Long, Entry> readable = entries.readable(hits.entries(), audiences).stream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
        var excerpts = new Excerpts(query, indexing.words());
        List<Found> found = hits.entries().stream().filter(readable::containsKey).map(readable::get)
                .map(entry -> new Found(entry, excerpts.of(entry.words(markdown), entry.getLanguage()))).toList();
        return new SearchPage(found, hits.more() && first + PAGE < MOST, hits.complete());
    }
}
