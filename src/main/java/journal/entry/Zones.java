package journal.entry;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.util.TimeZone;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import journal.web.Choices;
import journal.web.Choices.Choice;

/** The time zones of the IANA database, by which an author says where something was written. UTC is the one that needs no name. */
@Named
@ApplicationScoped
public class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Map<String, Choices> all;

    @PostConstruct
    void list() {
        all = byRegion(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID).filter(KNOWN::contains));
    }

    /** The zones that one may choose, by region and name: one for each place whose clocks differ, and this one. */
    public Map<String, Choices> with(String zone) {
        if (zone.isEmpty() || !KNOWN.contains(zone) || tags().anyMatch(zone::equals)) {
            return Collections.unmodifiableMap(all);
        }
        return byRegion(Stream.concat(tags(), Stream.of(zone)));
    }

    /** The same with UTC, where no zone at all is a choice of its own. */
    public Map<String, Choices> chosen(String zone) {
        boolean isUtc = zone.isEmpty() || zone.equals(Content.UTC) || !KNOWN.contains(zone);
        return byRegion(Stream.concat(tags(), isUtc ? Stream.of(Content.UTC) : Stream.of(Content.UTC, zone)));
    }

    /** Whether a form may say so. */
    public static boolean isZone(String field) {
        return field.isEmpty() || KNOWN.contains(field);
    }

    /** The zone that a form means. */
    public static ZoneId of(String field) {
        return ZoneId.of(field.isEmpty() ? Content.UTC : field);
    }

    /** What a form says for the zone of this name. */
    public static String field(String zone) {
        return zone.equals(Content.UTC) ? "" : zone;
    }

    private Stream<String> tags() {
        return all.values().stream().flatMap(choices -> choices.getAll().stream()).map(Choice::value);
    }

    private static Map<String, Choices> byRegion(Stream<String> zones) {
        return zones.distinct().sorted()
                .collect(groupingBy(zone -> zone.replaceFirst("/.*", ""), TreeMap::new,
                        collectingAndThen(mapping(Zones::choice, toList()), Choices::new)));
    }

    private static Choice choice(String zone) {
        return new Choice(zone, zone.substring(zone.indexOf('/') + 1).replace("/", " / ").replace('_', ' '));
    }
}
