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

/** The paths by which entries are found. */
@Named
@ApplicationScoped
public class ArchiveLinks {
    // Servers refuse or mend a path with an encoded slash, dots, a percent sign or a semicolon in it: none of them is in such a name.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} _-]+");

    private static final List<String> ACTIONS = List.of("ArchiveController#year", "ArchiveController#month", "ArchiveController#day");

    @Inject Links links;

    /** The path of a tag's page. */
    public String tag(String tag) {
        return NAME.matcher(tag).matches() ? links.to("TagController#show", tag)
                : links.to("TagController#find") + "?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    /** The path of a day of the archive. */
    public String day(LocalDate day) {
        return to(new Period(day, ChronoUnit.DAYS));
    }

    /** The path of the month in which a day lies. */
    public String month(LocalDate day) {
        return to(new Period(day, ChronoUnit.MONTHS));
    }

    /** The path of the year in which a day lies. */
    public String year(LocalDate day) {
        return to(new Period(day, ChronoUnit.YEARS));
    }

    String to(Period period) {
        Object[] parts = period.from().toString().split("-");
        int most = period.parts();
        return links.to(ACTIONS.get(most - 1), Arrays.copyOf(parts, most));
    }
}
