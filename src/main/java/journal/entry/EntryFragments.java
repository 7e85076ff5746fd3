package journal.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import journal.setting.Settings;
import journal.web.Messages;

/**
 * The HTML of entries as lists show them, made once for each of their states and for each language and region of readers. Whoever may read an
 * entry sees the same.
 */
@Named
@ApplicationScoped
public class EntryFragments {
    private static final int OVERHEAD = 400; // bytes, for a key

    @Inject Settings settings;
    @Inject Messages messages;

    private Cache<Key, String> fragments;

    private record Key(EntryState state, String language, String region) {
    }

    @PostConstruct
    void begin() {
        fragments = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(settings.fragmentCache())
                .weigher((Key key, String html) -> OVERHEAD + 2 * html.length()).build();
    }

    /** The entries of these states, each with its HTML for this reader where it is ready. */
    List<ListedEntry> find(List<EntryState> states) {
        String language = messages.getLanguage();
        String region = messages.getRegion();
        return states.stream().map(state -> new ListedEntry(state,
                Objects.requireNonNullElse(fragments.getIfPresent(new Key(state, language, region)), ""), null)).toList();
    }

    /** Keeps the HTML of an entry for readers like this one, and gives it. */
    public String keep(Entry entry, String html) {
        fragments.put(new Key(entry.getState(), messages.getLanguage(), messages.getRegion()), html);
        return html;
    }
}
