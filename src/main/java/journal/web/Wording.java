package journal.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** The texts of the journal in one language, formed as CLDR says for a region of it (ICU message syntax). */
public final class Wording {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final ResourceBundle bundle;
    private final ULocale region;

    Wording(ResourceBundle bundle, ULocale region) {
        this.bundle = bundle;
        this.region = region;
    }

    /** The text of a key: plain text, to be escaped on output. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with arguments for {0}, {1} …: plain text, to be escaped on output. */
    public String text(String key, Object... arguments) {
        return formatted(key, arguments, this::isolated);
    }

    /** A date in words. */
    public String date(LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", region);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The direction of the texts, {@code ltr} or {@code rtl}. */
    public String direction() {
        return text("direction");
    }

    /** The text of a key, each name in it marked by this function. */
    String formatted(String key, Object[] arguments, UnaryOperator<String> mark) {
        Object[] marked = Arrays.stream(arguments).map(argument -> argument instanceof String text ? mark.apply(text) : argument).toArray();
        return new MessageFormat(text(key), region).format(marked, new StringBuffer(), null).toString();
    }

    // Unicode's isolates keep a name of the other direction from disturbing its surroundings; nothing else needs them.
    private String isolated(String argument) {
        boolean rightToLeft = direction().equals("rtl");
        var bidi = new Bidi(argument, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean same = rightToLeft ? bidi.isRightToLeft() : bidi.isLeftToRight();
        return same ? argument : FIRST_STRONG_ISOLATE + argument + POP_ISOLATE;
    }
}
