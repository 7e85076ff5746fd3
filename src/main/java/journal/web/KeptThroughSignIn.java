package journal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a form that becomes a draft where its sender is not signed in: the sign-in form carries it along as a {@link KeptForm}. Other forms
 * are not carried, since what they do cannot be undone by deleting a draft.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptThroughSignIn {
}
