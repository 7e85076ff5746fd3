package journal.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class SqlTest {
    private final Map<Object, Object> parameters = new TreeMap<>();
    private String text;

    @Test
    void a_statement_has_its_parts_and_their_values_in_their_order() {
        var sql = Sql.of("SELECT id FROM entry WHERE author_id = ?", 7L).add(" AND audience = ? AND local_at < ?", "public", 12L)
                .add(" ORDER BY id");

        assertStatement("SELECT id FROM entry WHERE author_id = ? AND audience = ? AND local_at < ? ORDER BY id", sql, 7L, "public", 12L);
    }

    @Test
    void a_value_is_no_part_of_the_text() {
        assertStatement("title = ?", Sql.of("title = ?", "' OR 1=1 --"), "' OR 1=1 --");
    }

    @Test
    void a_part_for_each_item_has_a_separator_between_two_of_them() {
        var sql = Sql.of("WHERE ").each(List.of("rain", "sun", "snow"), " OR ", (part, tag) -> part.add("tag = ?", tag)).add(" END");

        assertStatement("WHERE tag = ? OR tag = ? OR tag = ? END", sql, "rain", "sun", "snow");
    }

    @Test
    void no_item_adds_no_part() {
        assertStatement("", Sql.of("").each(List.of(), " OR ", (part, item) -> part.add("never", item)));
    }

    @Test
    void a_list_of_parameters_has_a_question_mark_for_each() {
        assertStatement("id IN (?, ?)", Sql.of("id IN ").in(List.of(3L, 5L)), 3L, 5L);
        assertStatement("id IN (?)", Sql.of("id IN ").in(List.of(3L)), 3L);
    }

    @Test
    void a_hint_is_a_comment_up_to_the_end_of_its_line() {
        assertStatement("FROM entry --DERBY-PROPERTIES index=entry_list\nWHERE id = ?",
                Sql.of("FROM entry").index("entry_list").add("WHERE id = ?", 3L), 3L);
        assertStatement("FROM entry --DERBY-PROPERTIES constraint=entry_pk\n", Sql.of("FROM entry").constraint("entry_pk"));
    }

    @Test
    void rows_keep_their_columns_and_a_single_column_of_any_type_gives_whole_numbers() {
        var row = new Object[] {1L, "public"};

        assertArrayEquals(row, Sql.of("SELECT").rows(manager(List.<Object[]>of(row), 0)).get(0));
        assertEquals(List.of(1L, 2L, 3L), Sql.of("SELECT").numbers(manager(List.of(1, 2L, BigInteger.valueOf(3)), 0)));
    }

    @Test
    void an_executed_statement_gives_the_number_of_rows_that_it_changed() {
        assertEquals(4, Sql.of("DELETE FROM entry").execute(manager(List.of(), 4)));
        assertEquals("DELETE FROM entry", text);
    }

    private void assertStatement(String expected, Sql sql, Object... values) {
        parameters.clear();
        sql.query(manager(List.of(), 0));

        assertEquals(expected, text);
        assertEquals(List.of(values), List.copyOf(parameters.values()));
        for (int at = 0; at < values.length; at++) {
            assertEquals(values[at], parameters.get(at + 1), "parameters are counted from 1");
        }
    }

    /** An entity manager whose queries note their text and parameters. */
    private EntityManager manager(List<?> rows, int changed) {
        Query query = proxy(Query.class, (method, arguments) -> switch (method) {
            case "setParameter" -> {
                parameters.put(arguments[0], arguments[1]);
                yield null;
            }
            case "getResultList" -> rows;
            case "executeUpdate" -> changed;
            default -> throw new UnsupportedOperationException(method);
        });
        return proxy(EntityManager.class, (method, arguments) -> {
            assertEquals("createNativeQuery", method);
            text = (String) arguments[0];
            return query;
        });
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }
}
