package journal.web;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/**
 * What decides about a page.
 *
 * @param address its path and query, as they were sent
 * @param language the reader's language
 * @param region the reader's locale, which decides about dates
 * @param theme as {@link Preferences#getTheme} says it
 * @param reader the parts of the {@link ReaderState}; of an anonymous reader none
 * @param generation counts the changes of what pages show
 * @param quarter the quarter of an hour, counted from 1970 in UTC
 */
record PageKey(String address, Locale language, ULocale region, String theme, List<Object> reader, long generation, long quarter) {
}
