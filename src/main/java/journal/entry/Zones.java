package journal.entry;

import com.ibm.icu.util.TimeZone;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journal.web.Languages.Choice;

/** The time zones of the IANA database, by which an author says where something was written. UTC is the one that needs no name. */
@Named
@ApplicationScoped
public class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private List<Choice> all;

    @PostConstruct
    void list() {
        all = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID).filter(KNOWN::contains).distinct().sorted().map(Zones::choice).toList();
    }

    /** The zones that one may choose, by their names: one for each place whose clocks differ, and this one. */
    public List<Choice> with(String zone) {
        if (zone.isEmpty() || !KNOWN.contains(zone) || all.stream().anyMatch(choice -> choice.tag().equals(zone))) {
            return List.copyOf(all);
        }
        List<Choice> more = new ArrayList<>(all);
        more.add(0, choice(zone));
        return more;
    }

    /** Whether a form may say so. */
    static boolean isZone(String field) {
        return field.isEmpty() || KNOWN.contains(field);
    }

    /** The zone that a form means. */
    static ZoneId of(String field) {
        return ZoneId.of(field.isEmpty() ? Content.UTC : field);
    }

    /** What a form says for the zone of this name. */
    static String field(String zone) {
        return zone.equals(Content.UTC) ? "" : zone;
    }

    private static Choice choice(String zone) {
        return new Choice(zone, String.join(" / ", Stream.of(zone.split("/")).map(part -> part.replace('_', ' ')).toList()));
    }
}
