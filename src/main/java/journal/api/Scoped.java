package journal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import journal.account.Scope;

/** Says what a token must allow for an action. {@link ScopeCheck} enforces it, and refuses an action of the interface without it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {
    /** What the token must allow. */
    Scope value();
}
