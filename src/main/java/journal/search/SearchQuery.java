package journal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journal.setting.SearchLimits;

/**
 * A search as a reader typed it. Every text is one: a part without a special meaning is a word.
 *
 * <p>Words, all of which are wanted; {@code "words side by side"}; {@code rai*} for words that begin so; {@code author:ada},
 * {@code tag:rain} or {@code tag:"two words"}; {@code before:2024-05-01} and {@code after:2024} for entries dated before that day, month
 * or year begins or after it ends. A hyphen before any of these but the dates excludes. Quotation marks, colons, stars and hyphens of
 * other scripts and widths count as well.
 *
 * @param terms the words to find in the texts
 * @param authors the names of authors as typed: an entry is by any of the wanted ones
 * @param tags the tags as typed: an entry has each of the wanted ones
 * @param from the first day, if the search has one
 * @param to the first day that is too late, if the search has one
 * @param cut whether some of what was typed is left out, as more than a search may have
 */
record SearchQuery(List<Term> terms, List<Name> authors, List<Name> tags, Optional<LocalDate> from, Optional<LocalDate> to, boolean cut) {
    /** How a term is found. */
    enum Kind {
        /** In any of its forms. */
        WORD,
        /** As it stands. */
        PHRASE,
        /** As the beginning of a word. */
        PREFIX
    }

    /** Words that an entry must have, or must not have. */
    record Term(String text, Kind kind, boolean excluded) {
    }

    /** An author or a tag, wanted or excluded. */
    record Name(String text, boolean excluded) {
    }

    SearchQuery {
        terms = List.copyOf(terms);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** The same with other names of authors. */
    SearchQuery by(List<Name> others) {
        return new SearchQuery(terms, others, tags, from, to, cut);
    }

    /** Reads the typed text; leaves out what is beyond the limits. */
    static SearchQuery of(String typed, SearchLimits limits) {
        return new QueryReader(typed, limits).query();
    }
}
