package journal.markdown;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds where a bare address ends: before white space, before what closes a bracket or a sentence around it, and before marks. */
final class BareAddressEnd {
    private static final String NEVER = "\"<>`"; // part of an address
    private static final String NEVER_LAST = "?!.,:;'*_~\\";
    private static final char APOSTROPHE = '’';

    private final Scanner scanner;
    private final Map<Integer, Integer> open = new HashMap<>(); // brackets, by the one that closes them
    private Position last; // behind the last character that may be the last one
    private Position entity; // before an ampersand with only letters and digits after it
    private Position entityBefore; // before such an entity that ended with a semicolon
    private Position lastBefore; // the last character up to that semicolon
    private boolean query;

    private BareAddressEnd(Scanner scanner) {
        this.scanner = scanner;
    }

    /** The position behind the address, of which the scanner has read the beginning; empty if nothing of it may be the last. */
    static Optional<Position> of(Scanner scanner) {
        var end = new BareAddressEnd(scanner);
        boolean more = scanner.hasNext();
        while (more) {
            more = end.takes(scanner.peekCodePoint()) && scanner.hasNext();
        }
        return Optional.ofNullable(end.last != null && end.last.equals(end.lastBefore) ? end.entityBefore : end.last);
    }

    private boolean takes(int point) {
        noteEntity(point);
        query |= point == '?';
        return switch (UCharacter.getType(point)) {
            case UCharacter.CONTROL, UCharacter.SPACE_SEPARATOR, UCharacter.LINE_SEPARATOR, UCharacter.PARAGRAPH_SEPARATOR,
                    UCharacter.SURROGATE ->
                    false;
            case UCharacter.FORMAT -> isJoiner(point) && next(point);
            case UCharacter.START_PUNCTUATION -> opens(point);
            case UCharacter.END_PUNCTUATION -> closes(point);
            case UCharacter.INITIAL_PUNCTUATION -> false;
            case UCharacter.FINAL_PUNCTUATION -> point == APOSTROPHE && next(point);
            default -> takesOther(point);
        };
    }

    private boolean takesOther(int point) {
        if (NEVER.indexOf(point) >= 0 || Cjk.isStop(point)) {
            return false;
        }
        if (point == '*' || point == '~') {
            return takesRun((char) point);
        }
        return isNeverLast(point) ? next(point) : last(point);
    }

    private static boolean isNeverLast(int point) {
        return point < 128 ? NEVER_LAST.indexOf(point) >= 0 : switch (UCharacter.getType(point)) {
            case UCharacter.DASH_PUNCTUATION, UCharacter.CONNECTOR_PUNCTUATION, UCharacter.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    // no address has such a run before a character of these scripts: it ends what is bold
    private boolean takesRun(char mark) {
        int length = scanner.matchMultiple(mark);
        return !(Cjk.is(scanner.peekCodePoint()) && (mark == '*' || length > 1));
    }

    private boolean opens(int point) {
        int pair = UCharacter.getBidiPairedBracket(point);
        if (pair == point) {
            return false; // a quotation mark
        }
        if (point == '[' && last != null && (!query || isFootnote())) { // the first one belongs to an IPv6 address
            return false;
        }
        open.merge(pair, 1, Integer::sum);
        return next(point);
    }

    private boolean closes(int point) {
        return open.merge(point, -1, Integer::sum) >= 0 && last(point);
    }

    private boolean isFootnote() {
        Position here = scanner.position();
        scanner.next();
        boolean mark = scanner.peek() == '^';
        scanner.setPosition(here);
        return mark;
    }

    // &copy; at the end is a character and no part of the address (GitHub Flavored Markdown 0.29, 6.9)
    private void noteEntity(int point) {
        if (point == '&') {
            entity = scanner.position();
        } else if (point == ';' && entity != null) {
            entityBefore = entity;
            lastBefore = last;
            entity = null;
        } else if (point != '#' && !(point < 128 && Character.isLetterOrDigit(point))) {
            entity = null;
        }
    }

    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D; // of letters, in Persian and in India
    }

    private boolean last(int point) {
        next(point);
        last = scanner.position();
        return true;
    }

    private boolean next(int point) {
        for (int unit = 0; unit < Character.charCount(point); unit++) {
            scanner.next();
        }
        return true;
    }
}
