package journal.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private record Key(long id, int state, String author, String language, String region) {
    }

    @PostConstruct
    void begin() {
        fragments = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(settings.fragmentCache())
                .weigher((Key key, String html) -> OVERHEAD + 2 * html.length()).build();
    }

    /** The HTML of an entry; empty where it is to be made. */
    public String find(Entry entry) {
        String html = fragments.getIfPresent(key(entry));
        return html == null ? "" : html;
    }

    /** Keeps the HTML of an entry, and gives it. */
    public String keep(Entry entry, String html) {
        fragments.put(key(entry), html);
        return html;
    }

    private Key key(Entry entry) {
        return new Key(entry.getId(), entry.getState(), entry.getAuthor().getUsername(), messages.getLanguage(), messages.getRegion());
    }
}
