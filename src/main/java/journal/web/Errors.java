package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mvc.binding.BindingResult;
import jakarta.mvc.binding.ParamError;
import jakarta.mvc.binding.ValidationError;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the form of this request, field by field: found by its constraints, or added where a rule needs more to see. */
@Named
@RequestScoped
public class Errors {
    /**
     * What is wrong with a field.
     *
     * @param shown whether the view has shown this field
     */
    public record Refusal(String field, String text, boolean shown) {
    }

    @Inject BindingResult binding;
    @Inject Messages messages;

    private final Set<String> shown = new LinkedHashSet<>();
    private Map<String, List<String>> texts;

    /** Whether the form is as it should be. */
    public boolean none() {
        return texts().isEmpty();
    }

    /** Whether something is wrong. */
    public boolean isAny() {
        return !none();
    }

    /** Adds a text of the bundle to a field. */
    public void add(String field, String key, Object... arguments) {
        texts().computeIfAbsent(field, name -> new ArrayList<>()).add(messages.text(key, arguments));
    }

    /** The texts of a field; none where it is as it should be. */
    public List<String> of(String field) {
        return texts().getOrDefault(field, List.of());
    }

    /** Whether the field, which the view is showing, is the first refused one of those that it has shown so far. */
    public boolean isFirst(String field) {
        if (!of(field).isEmpty()) {
            shown.add(field);
        }
        return shown.stream().findFirst().filter(field::equals).isPresent();
    }

    /** All that is wrong: in the order in which the view has shown the fields, and then what it has not shown. */
    public List<Refusal> getAll() {
        Set<String> fields = new LinkedHashSet<>(shown);
        fields.addAll(texts().keySet());
        return fields.stream().flatMap(field -> of(field).stream().map(text -> new Refusal(field, text, shown.contains(field)))).toList();
    }

    private Map<String, List<String>> texts() {
        if (texts == null) {
            texts = new LinkedHashMap<>();
            binding.getAllErrors().forEach(this::add);
        }
        return texts;
    }

    private void add(ParamError error) {
        if (error instanceof ValidationError invalid) {
            ConstraintViolation<?> violation = invalid.getViolation();
            add(error.getParamName(), violation.getMessage(), violation.getConstraintDescriptor().getAttributes().get("max"),
                    violation.getInvalidValue() instanceof String typed ? Text.length(typed) : 0);
        } else {
            add(error.getParamName(), "characters.control");
        }
    }
}
