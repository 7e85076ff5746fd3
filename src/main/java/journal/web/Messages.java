package journal.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.jsp.jstl.fmt.LocalizationContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the journal in the {@link ReaderLocale}: plurals, numbers and dates are formed as CLDR says for it (ICU message syntax). */
@Named
@RequestScoped
public class Messages {
    // Unicode noncharacters: they mark an argument until the text is escaped. They are removed from the argument before.
    private static final char START = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final String DATE_AND_TIME = "yMMMMdjmz"; // UTS 35: year, month in letters, day, hour as usual there, minute, zone

    private static final int SECONDS_PER_MINUTE = 60;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final TimeZone UTC = TimeZone.getTimeZone("Etc/UTC");

    @Inject Languages languages;
    @Inject ReaderLocale reader;

    private ResourceBundle bundle;
    private Wording wording;
    private DateFormat dateAndTime;
    private final Map<String, DateFormat> dates = new HashMap<>();

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The text of a key: plain text, to be escaped on output. */
    public String text(String key) {
        return bundle().getString(key);
    }

    /** The text of a key with arguments for {0}, {1} …: plain text, to be escaped on output. */
    public String text(String key, Object... arguments) {
        return wording().text(key, arguments);
    }

    /** The text of a key with a name for {0}, as escaped HTML: the name is isolated from the text around it ({@code bdi}). */
    public String html(String key, String name) {
        return marked(key, name, "<bdi>", "</bdi>");
    }

    /** The same as {@link #html}, and the name is a link to this path. */
    public String link(String key, String name, String path) {
        return marked(key, name, "<a href=\"" + Text.html(path) + "\"><bdi>", "</bdi></a>");
    }

    /** A moment in words of the reader's language: in its own zone where it has one ({@link ZonedDateTime}), else in UTC. */
    public String time(Temporal moment) {
        if (dateAndTime == null) { // a page has many moments
            dateAndTime = dateFormat(DATE_AND_TIME);
        }
        dateAndTime.setTimeZone(moment instanceof ZonedDateTime zoned ? TimeZone.getTimeZone(zoned.getZone().getId()) : UTC);
        return dateAndTime.format(Date.from(Instant.from(moment)));
    }

    /** A date in words of the reader's language, with the fields of a skeleton (UTS 35: {@code yMMMM} is month and year). */
    public String date(LocalDate date, String skeleton) {
        DateFormat format = dates.computeIfAbsent(skeleton, this::dateFormat);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The first day of the week in the reader's region. */
    public DayOfWeek getFirstDayOfWeek() {
        int sundayIsOne = Calendar.getInstance(reader.region()).getFirstDayOfWeek();
        return DayOfWeek.SUNDAY.plus(sundayIsOne - Calendar.SUNDAY);
    }

    /** A moment in whole seconds as HTML's {@code time} has it (WHATWG HTML, 2.3.5.7). */
    public String datetime(Temporal moment) {
        OffsetDateTime time =
                moment instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : Instant.from(moment).atOffset(ZoneOffset.UTC);
        boolean odd = time.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE != 0; // as before there were zones
        return SECONDS.format(odd ? time.withOffsetSameInstant(ZoneOffset.UTC) : time);
    }

    /** The language of the texts. */
    public Locale getLocale() {
        return reader.language();
    }

    /** The language tag of the texts (BCP 47). */
    public String getLanguage() {
        return reader.language().toLanguageTag();
    }

    /** The name of the reader's locale, by which dates and numbers are formed (CLDR). */
    public String getRegion() {
        return reader.region().getName();
    }

    /** The direction of the texts, {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return text("direction");
    }

    /** The texts for {@code fmt:message}. */
    public LocalizationContext getContext() {
        return new LocalizationContext(bundle(), reader.language());
    }

    /** The name of the language that the browser prefers among the journal's. */
    public String getPreferredName() {
        return languages.name(reader.preferred(), reader.language());
    }

    // Of the calendar that the journal's dates are in, as far back as they go, whatever the reader's calendar is.
    private DateFormat dateFormat(String skeleton) {
        var gregorian = new GregorianCalendar(UTC, reader.region());
        gregorian.setGregorianChange(new Date(Long.MIN_VALUE));
        DateFormat format = DateFormat.getInstanceForSkeleton(gregorian, skeleton, reader.region());
        format.setTimeZone(UTC);
        return format;
    }

    private String marked(String key, String name, String before, String after) {
        String text =
                wording().formatted(key, new Object[] {name}, argument -> START + argument.replace(START, ' ').replace(END, ' ') + END);
        return Text.html(text).replace(String.valueOf(START), before).replace(String.valueOf(END), after);
    }

    private ResourceBundle bundle() {
        if (bundle == null) {
            bundle = Languages.messages(reader.language());
        }
        return bundle;
    }

    private Wording wording() {
        if (wording == null) {
            wording = new Wording(bundle(), reader.region());
        }
        return wording;
    }
}
