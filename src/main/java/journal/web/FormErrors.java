package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mvc.binding.BindingResult;
import jakarta.mvc.binding.ParamError;
import jakarta.mvc.binding.ValidationError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The errors in the form of this request, as texts: violations of its constraints, and errors that actions add. */
@Named("errors")
@RequestScoped
public class FormErrors extends Errors {
    /**
     * An error in a field.
     *
     * @param shown whether the view has shown this field
     */
    public record Refusal(String field, String text, boolean shown) {
    }

    @Inject BindingResult binding;
    @Inject Messages texts;

    private final Set<String> shown = new LinkedHashSet<>();
    private boolean bound;

    /** The errors of a field, as texts. */
    public List<String> of(String field) {
        return messages().getOrDefault(field, List.of()).stream().map(error -> texts.text(error.key(), error.arguments().toArray()))
                .toList();
    }

    /** Whether this field, which the view is writing, is the first with an error that the view has written. */
    public boolean isFirst(String field) {
        if (!isEmpty(field)) {
            shown.add(field);
        }
        return shown.stream().findFirst().filter(field::equals).isPresent();
    }

    /** All errors: in the order in which the view has written the fields, then those of fields that it has not written. */
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
            add(error.getParamName(), invalid.getViolation());
        } else {
            add(error.getParamName(), "characters.control");
        }
    }
}
