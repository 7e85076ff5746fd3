package journal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The action's page is the same for all anonymous readers of one language, region and theme, until an entry changes or a quarter of an hour
 * ends: {@link PageCache} has it ready. Zones differ by quarters of an hour, so a page may depend on the date of any zone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cached {
}
