package journal.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import journal.setting.Settings;

/**
 * The pages of anonymous readers, ready to be sent: those of the actions that are {@link Cached}. A page is made once, however many ask for it
 * at once, and is never older than the last change that the reader can know of. Those that are asked for least go first.
 */
@ApplicationScoped
public class PageCache {
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofSeconds(5); // for which a page that another request makes is waited for

    /** Answers a request; gives the page where all anonymous readers would get the same one. */
    @FunctionalInterface
    interface Rendering {
        Optional<AnonymousPage> answer() throws IOException;
    }

    @Inject Settings settings;
    @Inject Links links;
    @Inject Cookies cookies;
    @Inject HttpExchange exchange;
    @Inject ReaderLocale reader;
    @Inject Preferences preferences;
    @Inject PageTurns turns;

    private final AtomicLong generation = new AtomicLong();
    private volatile Instant current = Instant.EPOCH;
    private AsyncCache<PageKey, AnonymousPage> pages;

    @PostConstruct
    void begin() {
        pages = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(settings.pageCache())
                .weigher((PageKey key, AnonymousPage page) -> page.weight()).buildAsync();
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

    /** Answers with the page that is ready, or makes it in its turn. */
    void answer(HttpServletRequest request, HttpServletResponse response, Rendering page) throws IOException {
        Rendering rendering = () -> turns.answer(request, response, page);
        Optional<PageKey> key = key(request);
        if (key.isEmpty()) {
            rendering.answer();
            return;
        }
        var own = new CompletableFuture<AnonymousPage>();
        CompletableFuture<AnonymousPage> others = pages.asMap().putIfAbsent(key.get(), own);
        if (others == null) {
            make(own, rendering);
            return;
        }
        Optional<AnonymousPage> ready = made(others).filter(one -> one.isAcceptedBy(request));
        if (ready.isPresent()) {
            ready.get().send(request, response);
        } else {
            rendering.answer();
        }
    }

    private static void make(CompletableFuture<AnonymousPage> page, Rendering rendering) throws IOException {
        AnonymousPage made = null; // such is not cached
        try {
            made = rendering.answer().orElse(null);
        } finally {
            page.complete(made);
        }
    }

    private static Optional<AnonymousPage> made(CompletableFuture<AnonymousPage> page) {
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
        if (settings.pageCache() == 0 || !reads || isSomebodys() || now.isAfter(current.plus(LEASE))) {
            return Optional.empty();
        }
        var key = new PageKey(exchange.page(), reader.language().toLanguageTag(), reader.region().getName(), preferences.getTheme(),
                generation.get(), now.getEpochSecond() / QUARTER.toSeconds());
        boolean makes = request.getMethod().equals("GET"); // some servers leave out the content of an answer to HEAD before it comes here
        boolean cached = pages.getIfPresent(key) != null
                || makes && links.find("GET", request.getRequestURI()).filter(Links.Target::isCached).isPresent();
        return cached ? Optional.of(key) : Optional.empty();
    }

    // a session, or a message that is shown once
    private boolean isSomebodys() {
        return cookies.find(exchange, SessionCookie.NAME).isPresent() || cookies.find(exchange, Flash.COOKIE).isPresent();
    }
}
