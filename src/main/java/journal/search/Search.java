package journal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.markdown.Markdown;

/** Finds entries: the index knows which, the database what they say and who may read them now. */
@ApplicationScoped
public class Search {
    /** Entries on a page. */
    static final int PAGE = 20;
    /** Entries that one can turn the pages of. */
    static final int MOST = 1_000;

    @Inject Indexing indexing;
    @Inject EntryPages pages;
    @Inject Markdown markdown;

    /**
     * A page of what was found for one of these audiences, the best first.
     *
     * @param first how many better ones are on the pages before
     */
    SearchPage find(SearchQuery query, Set<String> audiences, int first) {
        Hits hits = indexing.find(query, audiences, first, PAGE);
        Map<Long, Entry> readable = pages.readable(hits.entries(), audiences).stream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
        List<Entry> found = hits.entries().stream().filter(readable::containsKey).map(readable::get).toList();
        var excerpts = new Excerpts(query, indexing.words());
        return new SearchPage(found,
                found.stream().collect(Collectors.toMap(Entry::getId, entry -> excerpts.of(entry.words(markdown), entry.getLanguage()))),
                hits.more() && first + PAGE < MOST, hits.complete());
    }
}
