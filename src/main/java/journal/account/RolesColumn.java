package journal.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps roles in one column, sorted and separated by commas: an account is one row, read with one statement. */
@Converter
public class RolesColumn implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> roles) {
        return String.join(",", new TreeSet<>(roles));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
