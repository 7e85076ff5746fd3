package journal.web;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is made of characters that can be kept and shown, no more than {@code max} of them, counted as {@link Text#length} does; where
 * {@code blank} says so, some of them can be seen. No text at all (null) is valid.
 *
 * <p>A violation's message is a key of our messages, the first of these that is true: {@value #CONTROL} for a control character or an
 * unpaired surrogate, the one that {@code blank} gives, {@value #MANY}.
 */
@Documented
@Constraint(validatedBy = CharactersValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Characters {
    String CONTROL = "characters.control";
    String MANY = "characters.many";

    /** The message of a text that shows nothing ({@link Text#isBlank}); where it is empty, such a text is valid. */
    String blank() default "";

    /** The most code points allowed, a line break being one. */
    int max() default Integer.MAX_VALUE;

    /** Whether tabs and line breaks are allowed. */
    boolean lines() default false;

    /** Without effect: the validator says which of the three keys it is. */
    String message() default CONTROL;

    /** The validation groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** The payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
