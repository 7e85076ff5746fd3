package journal.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list that is read from a place in it, not by a number.
 *
 * @param items newest first
 * @param newer where the page before it ends, if there may be one
 * @param older where the next page begins, if there is one
 */
public record KeysetPage<T>(List<T> items, Optional<Cursor> newer, Optional<Cursor> older) {
    public KeysetPage {
        items = List.copyOf(items);
    }

    /**
     * The page at a bookmark.
     *
     * @param found what is next to it, newest first: one more than the page has, if there is more
     * @param after the place right after one of these
     */
    static <T> KeysetPage<T> of(List<T> found, int most, Bookmark bookmark, Function<T, Cursor> after) {
        boolean isMore = found.size() > most;
        if (bookmark.direction() == Direction.NEWER) {
            List<T> page = found.subList(isMore ? 1 : 0, found.size());
            return new KeysetPage<>(page, isMore ? first(page).map(after) : Optional.empty(), last(page).map(after));
        }
        List<T> page = found.subList(0, isMore ? most : found.size());
        return new KeysetPage<>(page, bookmark.isFirst() ? Optional.empty() : first(page).map(after),
                isMore ? last(page).map(after) : Optional.empty());
    }

    public List<T> getItems() {
        return items;
    }

    /** The cursor for {@code after}; empty on the first page. */
    public String getNewer() {
        return newer.map(Cursor::toString).orElse("");
    }

    /** The cursor for {@code before}; empty on the last page. */
    public String getOlder() {
        return older.map(Cursor::toString).orElse("");
    }

    private static <T> Optional<T> first(List<T> page) {
        return page.stream().findFirst();
    }

    private static <T> Optional<T> last(List<T> page) {
        return page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
    }
}
