package journal.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for. Every text is one: what has no meaning in it is a word.
 *
 * <p>Words, all of which are wanted; {@code "words side by side"}; {@code rai*} for all that begins so; {@code author:ada},
 * {@code tag:rain} or {@code tag:"two words"}; {@code before:2024-05-01} and {@code after:2024} for what is dated before that day, month or
 * year begins or after it ends. A hyphen before any of these but the dates excludes what has it. Quotation marks and colons of other
 * scripts are as good.
 *
 * @param terms what is looked for in the texts
 * @param authors the names of authors, as they are typed: an entry is by any of the wanted ones
 * @param tags as they are typed: an entry has each of the wanted ones
 * @param from the first day, where one is said
 * @param to the first day that is too late, where one is said
 */
record SearchQuery(List<Term> terms, List<Name> authors, List<Name> tags, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final String QUOTES = "\"“”„‟«»「」『』＂〝〞";
    private static final String COLONS = ":：";
    private static final Set<String> DATES = Set.of("before", "after");
    private static final int DATE_PARTS = 3;

    /** How a term is to be found. */
    enum Kind {
        /** In any of its forms. */
        WORD,
        /** As it stands. */
        PHRASE,
        /** As the beginning of a word. */
        PREFIX
    }

    /** Words to be found in the texts, or not to be. */
    record Term(String text, Kind kind, boolean excluded) {
    }

    /** The name of an author or a tag, wanted or excluded. */
    record Name(String text, boolean excluded) {
    }

    SearchQuery {
        terms = List.copyOf(terms);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** Reads what was typed. */
    static SearchQuery of(String typed) {
        return new Reading(typed).query();
    }

    /** The first day of a year, a month or a day: {@code 2024}, {@code 2024-05} or {@code 2024-05-01}, with the first day after it. */
    private record Period(LocalDate begin, LocalDate end) {
        static Optional<Period> of(String typed) {
            String[] parts = digits(typed).split("[-/.]", -1);
            if (parts.length > DATE_PARTS || !List.of(parts).stream().allMatch(part -> part.matches("\\d{1,4}"))
                    || parts[0].length() != 4) {
                return Optional.empty();
            }
            try {
                int year = Integer.parseInt(parts[0]);
                var begin = LocalDate.of(year, parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
                        parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
                return year == 0 ? Optional.empty() : Optional.of(new Period(begin, switch (parts.length) {
                    case 1 -> begin.plusYears(1);
                    case 2 -> begin.plusMonths(1);
                    default -> begin.plusDays(1);
                }));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        // those of any script
        private static String digits(String typed) {
            return typed.codePoints().map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        }
    }

    /** A text on the way through it. */
    private static final class Reading {
        private final String text;
        private final List<Term> terms = new ArrayList<>();
        private final List<Name> authors = new ArrayList<>();
        private final List<Name> tags = new ArrayList<>();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        SearchQuery query() {
            while (skipSpaces()) {
                part();
            }
            return new SearchQuery(terms, authors, tags, from, to);
        }

        private void part() {
            boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
            at += excluded ? 1 : 0;
            int begin = at;
            String name = name();
            if (name.isEmpty() || !named(name, excluded)) {
                at = begin;
                words(excluded);
            }
        }

        private void words(boolean excluded) {
            boolean quoted = isQuote();
            String words = value();
            boolean prefix = !quoted && words.endsWith("*");
            terms.add(new Term(prefix ? words.substring(0, words.length() - 1) : words,
                    quoted ? Kind.PHRASE : prefix ? Kind.PREFIX : Kind.WORD, excluded));
        }

        // what stands before a colon, and goes beyond that; empty where that means nothing
        private String name() {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end >= text.length() || COLONS.indexOf(text.charAt(end)) < 0) {
                return "";
            }
            String name = text.substring(at, end).toLowerCase(Locale.ROOT);
            at = end + 1;
            return name;
        }

        private boolean named(String name, boolean excluded) {
            if (at >= text.length() || isSpace(text.charAt(at))) {
                return false;
            }
            String value = value().strip();
            return switch (name) {
                case "author" -> !value.isEmpty() && authors.add(new Name(value, excluded));
                case "tag" -> !value.isEmpty() && tags.add(new Name(value, excluded));
                default -> !excluded && DATES.contains(name) && dated(name, value);
            };
        }

        private boolean dated(String name, String value) {
            Optional<Period> period = Period.of(value);
            if (name.equals("before")) {
                to = period.map(Period::begin).filter(day -> to.filter(day::isAfter).isEmpty()).or(() -> to);
            } else {
                from = period.map(Period::end).filter(day -> from.filter(day::isBefore).isEmpty()).or(() -> from);
            }
            return period.isPresent();
        }

        // up to the next quotation mark, or up to the next space
        private String value() {
            boolean quoted = isQuote();
            int begin = at + (quoted ? 1 : 0);
            int end = begin;
            while (end < text.length() && !(quoted ? isQuote(text.charAt(end)) : isSpace(text.charAt(end)))) {
                end++;
            }
            at = Math.min(text.length(), quoted ? end + 1 : end);
            return text.substring(begin, end);
        }

        private boolean skipSpaces() {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private boolean isQuote() {
            return at < text.length() && isQuote(text.charAt(at));
        }

        private static boolean isQuote(char character) {
            return QUOTES.indexOf(character) >= 0;
        }

        private static boolean isSpace(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}
