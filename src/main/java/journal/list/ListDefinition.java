package journal.list;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import journal.database.LocalDateTimeColumn;

/**
 * Which rows of a table a list has, and the time by which it is ordered, the latest first.
 *
 * @param table a table of the schema
 * @param id its column with the id of the row, or of what the list is of
 * @param time its column with the time, in microseconds
 * @param index the index that begins with the columns of the condition, and goes on with the time; for newer rows, its name ends in
 *     {@code _newer}
 * @param condition SQL of ours, with a question mark for each value
 * @param alternatives rows of values: the list has a row of the table where the condition holds with one of them
 * @param span the time that the list is confined to, if it is
 */
public record ListDefinition(String table, String id, String time, String index, String condition, List<List<Object>> alternatives,
        Optional<Span> span) {

    /**
     * A time, in microseconds as the database has them. It is no part of the condition: a list begins and ends at its bounds, however much
     * there is beyond them.
     *
     * @param from its first moment
     * @param to the first moment after it
     */
    public record Span(long from, long to) {

        /** From one local time on, and before another one. */
        public static Span of(LocalDateTime from, LocalDateTime to) {
            return new Span(LocalDateTimeColumn.micros(from), LocalDateTimeColumn.micros(to));
        }

        /** All that is before a local time. */
        public static Span before(LocalDateTime to) {
            return new Span(Long.MIN_VALUE, LocalDateTimeColumn.micros(to));
        }
    }

    public ListDefinition {
        alternatives = List.copyOf(alternatives);
    }

    /** The rows of a table with a column {@code id} for which a condition holds with these values. */
    public static ListDefinition of(String table, String time, String index, String condition, Object... values) {
        return new ListDefinition(table, "id", time, index, condition, List.of(List.of(values)), Optional.empty());
    }

    /** The same where the condition holds with one of these values. */
    public ListDefinition withAnyOf(List<?> values) {
        return new ListDefinition(table, id, time, index, condition, values.stream().map(List::<Object>of).toList(), span);
    }

    /** The same, confined to a time. */
    public ListDefinition within(Span limits) {
        return new ListDefinition(table, id, time, index, condition, alternatives, Optional.of(limits));
    }

    /** The same, whose rows are of what this column tells. */
    public ListDefinition identifiedBy(String column) {
        return new ListDefinition(table, column, time, index, condition, alternatives, span);
    }
}
