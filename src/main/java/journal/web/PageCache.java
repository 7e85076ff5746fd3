package journal.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import journal.setting.Settings;

/**
 * Pages that are ready to be sent: those of the actions that are {@link Cached}, for anonymous readers and for each that is signed in. A page is
 * made once, however many ask for it at once, and is never older than the last change that the reader can know of. Those that are asked for
 * least go first.
 */
@ApplicationScoped
public class PageCache {
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofSeconds(5); // for which a page that another request makes is waited for

    /** Answers a request; gives the page where the same readers would get the same one again. */
    @FunctionalInterface
    interface Rendering {
        Optional<ReadyPage> answer() throws IOException;
    }

    @Inject Settings settings;
    @Inject Links links;
    @Inject Cookies cookies;
    @Inject Languages languages;
    @Inject Preferences preferences;
    @Inject Event<ReaderState> readers;

    private final AtomicLong generation = new AtomicLong();
    private volatile Instant current = Instant.EPOCH;
    private AsyncCache<PageKey, ReadyPage> pages;

    @PostConstruct
    void begin() {
        pages = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(settings.pageCache())
                .weigher((PageKey key, ReadyPage page) -> page.weight()).buildAsync();
    }

    /** Forgets all pages, when the change is to be seen. */
    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) PagesChanged changed) {
        generation.incrementAndGet();
        pages.synchronous().invalidateAll();
    }

    /** Says that the changes of all nodes up to this moment are known here. Without that no page is sent from the cache after five seconds. */
    public void isCurrentAt(Instant moment) {
        current = moment;
    }

    /** Answers with the page that is ready, or makes it. */
    void answer(HttpServletRequest request, HttpServletResponse response, Rendering rendering) throws IOException {
        Optional<PageKey> key = key(request);
        if (key.isEmpty()) {
            rendering.answer();
            return;
        }
        var own = new CompletableFuture<ReadyPage>();
        CompletableFuture<ReadyPage> others = pages.asMap().putIfAbsent(key.get(), own);
        if (others == null) {
            make(own, rendering);
            return;
        }
        Optional<ReadyPage> ready = made(others).filter(one -> one.isAcceptedBy(request));
        if (ready.isPresent()) {
            ready.get().send(request, response);
        } else {
            rendering.answer();
        }
    }

    private static void make(CompletableFuture<ReadyPage> page, Rendering rendering) throws IOException {
        ReadyPage made = null; // such is not cached
        try {
            made = rendering.answer().orElse(null);
        } finally {
            page.complete(made);
        }
    }

    private static Optional<ReadyPage> made(CompletableFuture<ReadyPage> page) {
        try {
            return Optional.ofNullable(page.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException none) {
            return Optional.empty();
        }
    }

    private Optional<PageKey> key(HttpServletRequest request) {
        Instant now = Instant.now();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean hasMessage = cookies.find(request, Flash.COOKIE).isPresent(); // which is shown once
        if (settings.pageCache() == 0 || !reads || hasMessage || now.isAfter(current.plus(LEASE))) {
            return Optional.empty();
        }
        boolean makes = request.getMethod().equals("GET"); // some servers leave out the content of an answer to HEAD before it comes here
        if (cookies.find(request, SessionCookie.NAME).isEmpty()) {
            PageKey key = anonymous(request, now);
            return isReady(key) || makes && isCached(request) ? Optional.of(key) : Optional.empty();
        }
        return isCached(request) ? own(request, now).filter(key -> makes || isReady(key)) : Optional.empty();
    }

    private boolean isReady(PageKey key) {
        return pages.getIfPresent(key) != null;
    }

    private boolean isCached(HttpServletRequest request) {
        return links.find("GET", request.getRequestURI()).filter(Links.Target::isCached).isPresent();
    }

    private PageKey anonymous(HttpServletRequest request, Instant now) {
        return key(request, Preferences.language(request, cookies), List.of(), now);
    }

    // a session that has ended is nobody's
    private Optional<PageKey> own(HttpServletRequest request, Instant now) {
        return SessionCookie.derived(request, "page").map(session -> {
            var reader = new ReaderState();
            reader.add(session); // the tokens of forms are the session's
            readers.fire(reader);
            return key(request, preferences.language(request), reader.parts(), now);
        });
    }

    private PageKey key(HttpServletRequest request, Optional<String> language, List<Object> reader, Instant now) {
        String page = HttpExchange.page(request);
        Languages.Spoken spoken = languages.spoken(request, page, language);
        return new PageKey(page, spoken.language(), spoken.region(), Preferences.theme(request, cookies), reader, generation.get(),
                now.getEpochSecond() / QUARTER.toSeconds());
    }
}
