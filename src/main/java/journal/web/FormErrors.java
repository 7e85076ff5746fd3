package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mvc.binding.BindingResult;
import jakarta.mvc.binding.ParamError;
import jakarta.mvc.binding.ValidationError;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the form of this request, in the reader's language: its constraints found it, or an action added it. */
@Named("errors")
@RequestScoped
public class FormErrors extends Errors {
    /**
     * What is wrong with a field.
     *
     * @param shown whether the view has shown this field
     */
    public record Refusal(String field, String text, boolean shown) {
    }

    @Inject BindingResult binding;
    @Inject Messages texts;

    private final Set<String> shown = new LinkedHashSet<>();
    private boolean bound;

    /** The texts of a field; none where it is as it should be. */
    public List<String> of(String field) {
        return messages().getOrDefault(field, List.of()).stream().map(error -> texts.text(error.key(), error.arguments().toArray()))
                .toList();
    }

    /** Whether the field, which the view is showing, is the first refused one of those that it has shown so far. */
    public boolean isFirst(String field) {
        if (!isEmpty(field)) {
            shown.add(field);
        }
        return shown.stream().findFirst().filter(field::equals).isPresent();
    }

    /** All that is wrong: in the order in which the view has shown the fields, and then what it has not shown. */
    public List<Refusal> getAll() {
        Set<String> fields = new LinkedHashSet<>(shown);
        fields.addAll(messages().keySet());
        return fields.stream().flatMap(field -> of(field).stream().map(text -> new Refusal(field, text, shown.contains(field)))).toList();
    }

    @Override
    Map<String, List<Message>> messages() {
        if (!bound) {
            bound = true;
            binding.getAllErrors().forEach(this::add);
        }
        return super.messages();
    }

    private void add(ParamError error) {
        if (error instanceof ValidationError invalid) {
            ConstraintViolation<?> violation = invalid.getViolation();
            add(error.getParamName(), violation.getMessage(),
                    Optional.ofNullable(violation.getConstraintDescriptor().getAttributes().get("max")).orElse(0),
                    violation.getInvalidValue() instanceof String typed ? Text.length(typed) : 0);
        } else {
            add(error.getParamName(), "characters.control");
        }
    }
}
