package journal.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * An SQL statement in the making: text, together with the values of its question marks. The text is the journal's own, every value that a
 * person can influence is a parameter.
 */
public final class Sql {
    private static final InstantColumn MOMENTS = new InstantColumn();

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A statement that begins with this text, which has a question mark for each of the values. */
    public static Sql of(String beginning, Object... parameters) {
        return new Sql().add(beginning, parameters);
    }

    /** Appends text that has a question mark for each of the values. A moment is a parameter as the database stores it. */
    public Sql add(String part, Object... parameters) {
        text.append(part);
        for (Object value : parameters) {
            values.add(value instanceof Instant moment ? MOMENTS.convertToDatabaseColumn(moment) : value);
        }
        return this;
    }

    /** Appends one part for each item, with the separator between the parts. */
    public <T> Sql each(Collection<T> items, String separator, BiConsumer<Sql, T> part) {
        String before = "";
        for (T item : items) {
            text.append(before);
            part.accept(this, item);
            before = separator;
        }
        return this;
    }

    /** Appends a list of parameters in parentheses, for {@code IN}. */
    public Sql in(Collection<?> items) {
        return add("(").each(items, ", ", (sql, item) -> sql.add("?", item)).add(")");
    }

    /**
     * Appends, at the end of {@code FROM}, the index that Derby reads: a comment to any other database. Derby chooses an index by its first
     * column alone, and reads none backwards.
     */
    public Sql index(String name) {
        return hint("index", name);
    }

    /** Appends, at the end of {@code FROM}, the constraint whose index Derby reads, such as a primary key. */
    public Sql constraint(String name) {
        return hint("constraint", name);
    }

    private Sql hint(String kind, String name) {
        text.append(" --DERBY-PROPERTIES ").append(kind).append('=').append(name).append('\n');
        return this;
    }

    /** The statement as a query of this entity manager, its parameters set. */
    public Query query(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    /** The rows of a statement that selects several columns. */
    public List<Object[]> rows(EntityManager em) {
        List<?> rows = query(em).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** The values of a statement that selects one column of whole numbers, such as ids. */
    public List<Long> numbers(EntityManager em) {
        List<?> rows = query(em).getResultList();
        return rows.stream().map(Sql::number).toList();
    }

    /** The values of a statement that selects one column of text. */
    public List<String> texts(EntityManager em) {
        List<?> rows = query(em).getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** Executes the statement; gives the number of rows that it changed. */
    public int execute(EntityManager em) {
        return query(em).executeUpdate();
    }

    /** A moment of a row. */
    public static Instant moment(Object value) {
        return MOMENTS.convertToEntityAttribute(number(value));
    }

    /** A whole number of a row, whichever type the driver has for it. */
    public static long number(Object value) {
        return ((Number) value).longValue();
    }
}
