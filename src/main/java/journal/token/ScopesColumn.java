package journal.token;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import journal.account.Scope;

/** Keeps scopes in one column, in their order and separated by commas. */
@Converter
public class ScopesColumn implements AttributeConverter<Set<Scope>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Scope> scopes) {
        return new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Scope> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
