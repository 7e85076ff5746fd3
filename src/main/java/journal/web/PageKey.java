package journal.web;

/**
 * What decides about the page of an anonymous reader.
 *
 * @param address its path and query, as they were sent
 * @param language the tag of the reader's language
 * @param region the name of the reader's locale, which decides about dates
 * @param theme as {@link Preferences#getTheme} says it
 * @param generation counts the changes of what pages show
 * @param quarter the quarter of an hour, counted from 1970 in UTC
 */
record PageKey(String address, String language, String region, String theme, long generation, long quarter) {
}
