package journal.web;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all fields and columns that are stored, as somebody guesses them who hopes that a form takes more than it shows. */
final class StoredNames {
    private StoredNames() {
    }

    /** Each name with a value that would do harm: a role, or the id of somebody else. */
    static Map<String, String> with(String id) {
        return Stream.concat(fields().flatMap(StoredNames::names), Stream.of("role", "account_id", "accountId", "owner.id", "author.id"))
                .collect(Collectors.toMap(name -> name, name -> value(name, id), (one, other) -> one, TreeMap::new));
    }

    private static Stream<Field> fields() {
        return Controllers.classes().filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class))
                .flatMap(type -> Stream.of(type.getDeclaredFields()));
    }

    private static Stream<String> names(Field field) {
        String column = Optional.ofNullable(field.getAnnotation(Column.class)).map(Column::name)
                .or(() -> Optional.ofNullable(field.getAnnotation(JoinColumn.class)).map(JoinColumn::name)).orElse("");
        return Stream.of(field.getName(), column, "account." + field.getName()).filter(name -> !name.isEmpty());
    }

    private static String value(String name, String id) {
        return name.toLowerCase(Locale.ROOT).contains("role") ? "ADMIN" : id;
    }
}
