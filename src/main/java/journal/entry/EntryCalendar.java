package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journal.account.Account;
import journal.database.LocalDateTimeColumn;
import journal.database.Sql;

/** On which days and in which times entries were written, as the database knows it. */
@ApplicationScoped
public class EntryCalendar {
    private static final long DAY = 86_400_000_000L; // microseconds

    @PersistenceContext EntityManager em;

    private record Time(LocalDate begin, LocalDate end) {
    }

    /**
     * Which of these times have entries for one of these audiences: one seek in an index for each time and audience, however many there
     * are. Two times and one audience:
     *
     * <pre>{@code
     * SELECT times.begins FROM (VALUES (CAST(? AS BIGINT), CAST(? AS BIGINT)), (CAST(? AS BIGINT), CAST(? AS BIGINT))) times (begins, ends)
     * WHERE EXISTS (SELECT 1 FROM entry --DERBY-PROPERTIES index=entry_list
     *   WHERE deleted_at IS NULL AND audience = ? AND local_at >= times.begins AND local_at < times.ends)
     * }</pre>
     *
     * @param begins the first day of each, in their order
     * @param end the first day after all of them
     */
    public Set<LocalDate> written(List<LocalDate> begins, LocalDate end, Set<String> audiences) {
        List<Time> times = IntStream.range(0, begins.size())
                .mapToObj(at -> new Time(begins.get(at), at + 1 < begins.size() ? begins.get(at + 1) : end)).toList();
        List<Long> found = Sql.of("SELECT times.begins FROM (VALUES ")
                .each(times, ", ",
                        (sql, time) -> sql.add("(CAST(? AS BIGINT), CAST(? AS BIGINT))", micros(time.begin()), micros(time.end())))
                .add(") times (begins, ends) WHERE ")
                .each(audiences, " OR ", (sql, audience) -> sql.add("EXISTS (SELECT 1 FROM entry").index("entry_list")
                        .add("WHERE deleted_at IS NULL AND audience = ? AND local_at >= times.begins AND local_at < times.ends)", audience))
                .numbers(em);
        return found.stream().map(begin -> LocalDateTimeColumn.time(begin).toLocalDate()).collect(Collectors.toSet());
    }

    /**
     * How many entries for one of these audiences an author has on each day from the first of these on and before the other one; days
     * without are not in it. One audience:
     *
     * <pre>{@code
     * SELECT since, COUNT(*) FROM (
     *   SELECT (local_at - CAST(? AS BIGINT)) / 86400000000 AS since FROM entry --DERBY-PROPERTIES index=entry_author_list
     *   WHERE deleted_at IS NULL AND author_id = ? AND audience = ? AND local_at >= ? AND local_at < ?
     * ) entries GROUP BY since
     * }</pre>
     */
    public Map<LocalDate, Integer> counts(Account author, LocalDate from, LocalDate to, Set<String> audiences) {
        List<Object[]> days = Sql.of("SELECT since, COUNT(*) FROM (")
                .each(audiences, " UNION ALL ",
                        (sql, audience) -> sql.add("SELECT (local_at - CAST(? AS BIGINT)) / " + DAY + " AS since FROM entry", micros(from))
                                .index("entry_author_list")
                                .add("WHERE deleted_at IS NULL AND author_id = ? AND audience = ? AND local_at >= ? AND local_at < ?",
                                        author.getId(), audience, micros(from), micros(to)))
                .add(") entries GROUP BY since").rows(em);
        return days.stream().collect(Collectors.toMap(day -> from.plusDays(Sql.number(day[0])), day -> (int) Sql.number(day[1])));
    }

    private static long micros(LocalDate day) {
        return LocalDateTimeColumn.micros(day.atStartOfDay());
    }
}
