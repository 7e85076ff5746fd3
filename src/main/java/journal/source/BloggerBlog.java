package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a backup says of the blog as a whole: its settings, which are entries of the feed too, and when it was made. */
final class BloggerBlog {
    private static final String SETTING = ".settings.";
    private static final String TABLE = "settings.csv";

    private final Map<String, String> settings = new HashMap<>();
    private Optional<Instant> madeAt = Optional.empty();

    /** Reads the settings of a feed, and with that all of it: one that is not well-formed is refused before an entry is taken. */
    BloggerBlog(SourceFiles files, String feed) throws IOException {
        try (var records = new XmlRecords(files, feed, Set.of("entry", "updated"))) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                note(record.get());
            }
        }
        String table = table(feed);
        if (files.has(table)) {
            settings.putAll(SettingsTable.of(files.text(table)));
        }
    }

    /** The name of the settings of a feed of Takeout, which stand beside it. */
    static String table(String feed) {
        return feed.substring(0, feed.lastIndexOf('/') + 1) + TABLE;
    }

    private void note(XmlElement record) {
        if (record.name().equals("updated")) {
            madeAt = time(record.text()).map(OffsetDateTime::toInstant);
        }
        String id = record.value(BloggerEntry.ATOM, "id");
        int setting = id.lastIndexOf(SETTING);
        if (setting >= 0) {
            settings.put(id.substring(setting + SETTING.length()), record.value(BloggerEntry.ATOM, "content"));
        }
    }

    /** Who could read it: everybody, some readers, or nobody has said who. */
    Access readers() {
        String mode = settings.getOrDefault("BLOG_READ_ACCESS_MODE", "");
        return mode.isEmpty() ? Access.PRIVATE : mode.equals("PUBLIC") ? Access.PUBLIC : Access.GROUP;
    }

    /** The addresses of a file of the blog. */
    List<String> addresses(String path) {
        String name = settings.getOrDefault("BLOG_SUBDOMAIN", "");
        String host = name.contains(".") ? name : name + ".blogspot.com";
        return name.isEmpty() ? List.of(path) : List.of("https://" + host + path, "http://" + host + path);
    }

    /** Its language; empty where it is unknown. */
    String language() {
        return settings.getOrDefault("BLOG_LOCALE", "").replace('_', '-');
    }

    /** Whether a moment was still to come when the backup was made. */
    boolean wasToCome(OffsetDateTime moment) {
        return madeAt.filter(moment.toInstant()::isAfter).isPresent();
    }

    /** A moment in the zone of the blog, if that agrees with its offset; in its offset otherwise. Takeout has UTC alone, which is no zone. */
    SourceTime in(OffsetDateTime moment, boolean isUtc) {
        Optional<ZoneId> zone = zone().filter(known -> isUtc || known.getRules().getOffset(moment.toInstant()).equals(moment.getOffset()));
        if (zone.isPresent()) {
            return SourceTime.at(moment.toInstant(), zone.get());
        }
        return isUtc ? SourceTime.at(moment.toInstant()) : SourceTime.at(moment.toInstant(), moment.getOffset());
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(settings.getOrDefault("BLOG_TIME_ZONE", "")).filter(zone -> !zone.isEmpty()).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** A date of a feed; empty where it is none. */
    static Optional<OffsetDateTime> time(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.strip()))
                    .filter(time -> time.getYear() > 0 && !time.toInstant().equals(Instant.EPOCH));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
