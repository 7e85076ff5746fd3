package journal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.limit.Turns;
import journal.markdown.Markdown;
import journal.search.SearchQuery.Name;
import journal.setting.SearchLimits;
import journal.setting.Settings;

/** Finds entries: the index gives their ids, the database their texts, and whether they are for the reader now. */
@ApplicationScoped
public class Search {
    /** The number of entries on a page. */
    public static final int PAGE = 20;
    /** The most entries that all pages of a search show. */
    public static final int MOST = 1_000;

    @Inject SearchIndex indexing;
    @Inject AccountRepository accounts;
    @Inject EntryPages pages;
    @Inject Markdown markdown;
    @Inject Settings settings;

    private Turns turns;

    @PostConstruct
    void open() {
        SearchLimits limits = settings.searchLimits();
        turns = new Turns(limits.atOnce(), limits.waiting(), limits.time());
    }

    /** The same for what was typed. */
    public Optional<SearchPage> find(String typed, Set<String> audiences, int first) {
        return find(SearchQuery.of(typed, settings.searchLimits()), audiences, first);
    }

    /**
     * A page of the entries found for one of these audiences, the best first. A search waits while as many as allowed are running.
     *
     * @param first the number of better entries on the pages before
     * @return empty if too many others wait, or if the time for a search passed while it waited
     */
    Optional<SearchPage> find(SearchQuery query, Set<String> audiences, int first) {
        return turns.take(() -> page(query, audiences, first));
    }

    private SearchPage page(SearchQuery query, Set<String> audiences, int first) {
        Hits hits = indexing.find(query.by(query.authors().stream().map(this::today).toList()), audiences, first, PAGE);
        Map<Long, Entry> readable = pages.readable(hits.entryIds(), audiences).stream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
        List<Entry> found = hits.entryIds().stream().filter(readable::containsKey).map(readable::get).toList();
        var excerpts = new Excerpts(query, indexing.words());
        Function<Entry, String> excerpt = entry -> excerpts.of(entry.getShown().words(markdown), entry.getLanguage());
        return new SearchPage(found, found.stream().collect(Collectors.toMap(Entry::getId, excerpt)),
                hits.more() && first + PAGE < MOST, hits.complete(), hits.inTime(), query.cut());
    }

    // the index has the names of today: one that an author had leads to these
    private Name today(Name typed) {
        return accounts.known(Username.of(typed.text())).map(author -> new Name(author.getUsername(), typed.excluded())).orElse(typed);
    }
}
