package journal.list;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of a list that is read from a cursor, not by a page number.
 *
 * @param items newest first
 * @param isFirst whether it is the first page of the list
 * @param newer the cursor where the page of newer rows ends, if there may be one
 * @param older the cursor where the page of older rows begins, if there is one
 */
public record KeysetPage<T>(List<T> items, boolean isFirst, Optional<Cursor> newer, Optional<Cursor> older) {
    public KeysetPage {
        items = List.copyOf(items);
    }

    /**
     * The page that was asked for.
     *
     * @param found the cursors of its rows, the next one to the request first, and one more where there are more rows
     * @param most rows on a page
     * @param load reads the rows of these ids, newest first; a row may be gone meanwhile
     */
    public static <T> KeysetPage<T> of(List<Cursor> found, int most, PageRequest request, Function<List<Long>, List<T>> load) {
        boolean isMore = found.size() > most;
        boolean isNewer = request.direction() == Direction.NEWER;
        List<Cursor> rows = found.subList(0, Math.min(most, found.size()));
        List<T> items = rows.isEmpty() ? List.of() : load.apply(rows.stream().map(Cursor::id).toList());
        Stream<Cursor> nearest = rows.stream().limit(1);
        Stream<Cursor> farthest = rows.stream().skip(Math.max(0, rows.size() - 1)).limit(1);
        return isNewer ? new KeysetPage<>(items, false, farthest.filter(row -> isMore).findFirst(), nearest.findFirst())
                : new KeysetPage<>(items, request.isFirst(), nearest.filter(row -> !request.isFirst()).findFirst(),
                        farthest.filter(row -> isMore).findFirst());
    }

    public List<T> getItems() {
        return Collections.unmodifiableList(items);
    }

    /** The cursor for {@code after}; empty on the first page. */
    public String getNewer() {
        return newer.map(Cursor::toString).orElse("");
    }

    /** The cursor for {@code before}; empty on the last page. */
    public String getOlder() {
        return older.map(Cursor::toString).orElse("");
    }
}
