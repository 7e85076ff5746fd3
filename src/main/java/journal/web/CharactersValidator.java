package journal.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Decides whether a text keeps to its {@link Characters}. */
public class CharactersValidator implements ConstraintValidator<Characters, String> {
    private Characters allowed;

    @Override
    public void initialize(Characters allowed) {
        this.allowed = allowed;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        var fault = Optional.ofNullable(text).flatMap(this::fault);
        fault.ifPresent(key -> report(key, context));
        return fault.isEmpty();
    }

    private Optional<String> fault(String text) {
        if (!Text.isClean(text, allowed.lines())) {
            return Optional.of(Characters.CONTROL);
        }
        if (!allowed.blank().isEmpty() && Text.isBlank(text)) {
            return Optional.of(allowed.blank());
        }
        return Text.length(text) > allowed.max() ? Optional.of(Characters.MANY) : Optional.empty();
    }

    private static void report(String key, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(key).addConstraintViolation();
    }
}
