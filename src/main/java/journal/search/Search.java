package journal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.markdown.Markdown;

/** Finds entries: the index knows which, the database what they say and who may read them now. */
@ApplicationScoped
public class Search {
    private static final int PAGE = 20; // entries

    @Inject Indexing indexing;
    @Inject EntryRepository entries;
    @Inject Markdown markdown;

    /** A page of what was found for one of these audiences, the best first. */
    SearchPage find(SearchQuery query, Set<String> audiences, Optional<SearchPlace> after) {
        Hits hits = indexing.find(query, audiences, after, PAGE);
        Map<Long, Entry> readable = entries.readable(hits.entries(), audiences).stream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
        var excerpts = new Excerpts(query, indexing.words());
        List<Found> found = hits.entries().stream().filter(readable::containsKey).map(readable::get)
                .map(entry -> new Found(entry, excerpts.of(entry.words(markdown), entry.getLanguage()))).toList();
        return new SearchPage(found, hits.next(), hits.complete());
    }
}
