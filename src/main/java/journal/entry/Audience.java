package journal.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.account.Account;

/**
 * The readers of an entry, as one text that lists and the search index are sorted by: {@code public}, {@code members} (everybody with an
 * account), {@code circle:7} (the members of that circle) or {@code author:3} (only that account). A form says {@code private} for the last
 * one.
 */
public final class Audience {
    /** Everybody. */
    public static final String PUBLIC = "public";
    /** Every signed-in reader. */
    public static final String MEMBERS = "members";
    private static final String PRIVATE = "private";
    private static final String AUTHOR = "author:";
    private static final String CIRCLE = "circle:";
    private static final Pattern VISIBILITY = Pattern.compile("public|members|private|circle:\\d{1,18}");

    private Audience() {
    }

    /** Only this account. */
    public static String only(Account account) {
        return AUTHOR + account.getId();
    }

    /** The members of the circle of this id. */
    public static String circle(long id) {
        return CIRCLE + id;
    }

    /** The id of the circle; nothing where the audience is no circle. */
    static OptionalLong circle(String audience) {
        return audience.startsWith(CIRCLE) ? OptionalLong.of(Long.parseLong(audience.substring(CIRCLE.length()))) : OptionalLong.empty();
    }

    /** All audiences of a reader who belongs to these circles. */
    public static Set<String> of(Account reader, List<Long> circles) {
        return Stream.concat(Stream.of(PUBLIC, MEMBERS, only(reader)), circles.stream().map(Audience::circle))
                .collect(Collectors.toCollection(LinkedHashSet::new)); // in one order: the database keeps the statement
    }

    /** Whether a form may say so. */
    static boolean isVisibility(String text) {
        return VISIBILITY.matcher(text).matches();
    }

    /**
     * Of two audiences of an author's entry the one with fewer readers. Neither of two circles is within the other: then it is only the author.
     *
     * @param author the audience of the author alone
     */
    static String narrower(String one, String other, String author) {
        if (breadth(one) == breadth(other)) {
            return one.equals(other) ? one : author;
        }
        return breadth(one) < breadth(other) ? one : other;
    }

    private static int breadth(String audience) {
        if (audience.startsWith(AUTHOR)) {
            return 0;
        }
        return 1 + List.of(CIRCLE, MEMBERS, PUBLIC).indexOf(audience.startsWith(CIRCLE) ? CIRCLE : audience);
    }

    /** What a form of this author means by its visibility. */
    public static String of(String visibility, Account author) {
        return visibility.equals(PRIVATE) ? only(author) : visibility;
    }

    /** What a form says for an audience. */
    public static String visibility(String audience) {
        return audience.startsWith(AUTHOR) ? PRIVATE : audience;
    }
}
