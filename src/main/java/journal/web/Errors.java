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

/** The errors in the form of this request, by field: violations of its constraints, and errors that actions add. */
@Named
@RequestScoped
public class Errors {
    /**
     * An error in a field.
     *
     * @param shown whether the view has shown this field
     */
    public record Refusal(String field, String text, boolean shown) {
    }

    @Inject BindingResult binding;
    @Inject Messages messages;

    private final Set<String> shown = new LinkedHashSet<>();
    private Map<String, List<String>> texts;

    /** Whether the form has no errors. */
    public boolean none() {
        return texts().isEmpty();
    }

    /** Whether the form has errors. */
    public boolean isAny() {
        return !none();
    }

    /** Adds an error to a field, as a text of the bundle. */
    public void add(String field, String key, Object... arguments) {
        texts().computeIfAbsent(field, name -> new ArrayList<>()).add(messages.text(key, arguments));
    }

    /** The errors of a field, as texts. */
    public List<String> of(String field) {
        return texts().getOrDefault(field, List.of());
    }

    /** Whether this field, which the view is writing, is the first with an error that the view has written. */
    public boolean isFirst(String field) {
        if (!of(field).isEmpty()) {
            shown.add(field);
        }
        return shown.stream().findFirst().filter(field::equals).isPresent();
    }

    /** All errors: in the order in which the view has written the fields, then those of fields that it has not written. */
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
