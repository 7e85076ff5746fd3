package journal.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import journal.web.Links;

/** The paths of pages that list entries by tag or date. */
@Named
@ApplicationScoped
public class ArchiveLinks {
    // Servers refuse or change a path with an encoded slash, dots, a percent sign or a semicolon: such a tag goes into the query.
    private static final Pattern PATH_SAFE = Pattern.compile("[\\p{L}\\p{M}\\p{N} _-]+");

    private static final List<String> ACTIONS = List.of("ArchiveController#year", "ArchiveController#month", "ArchiveController#day");

    @Inject Links links;

    /** The path of a tag's page. */
    public String tag(String tag) {
        return PATH_SAFE.matcher(tag).matches() ? links.to("TagController#show", tag)
                : links.to("TagController#find") + "?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    /** The path of a day of the archive. */
    public String day(LocalDate day) {
        return to(new Period(day, ChronoUnit.DAYS));
    }

    /** The path of the month of a day. */
    public String month(LocalDate day) {
        return to(new Period(day, ChronoUnit.MONTHS));
    }

    /** The path of the year of a day. */
    public String year(LocalDate day) {
        return to(new Period(day, ChronoUnit.YEARS));
    }

    String to(Period period) {
        Object[] parts = period.from().toString().split("-");
        int count = period.parts();
        return links.to(ACTIONS.get(count - 1), Arrays.copyOf(parts, count));
    }
}
