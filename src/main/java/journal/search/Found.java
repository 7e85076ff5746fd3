package journal.search;

import journal.entry.Entry;

/**
 * An entry that was found.
 *
 * @param excerpt the part of its text with what was looked for, as HTML
 */
public record Found(Entry entry, String excerpt) {
}
