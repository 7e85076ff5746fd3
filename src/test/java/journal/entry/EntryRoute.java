package journal.entry;

import java.util.Map;

/** A route to one entry: its action, its address with {@code ID} or {@code PICTURE} in it, and the status that each reader gets. */
enum EntryRoute {
    ENTRY("EntryController#show", "/entries/ID/x", Rule.REDIRECT), // the slug of the entry is another one
    SHORT_ADDRESS("EntryAddress#show", "/entries/ID", Rule.REDIRECT), //
    EDIT("ChangeController#form", "/entries/ID/edit", Rule.AUTHOR_ONLY), //
    LIKE("PublicationController#form", "/entry?like=ID", Rule.AUTHOR_ONLY), //
    LATEST_VERSION("LatestVersion#show", "/entries/ID/revision?after=0", Rule.AUTHOR_ONLY), //
    PICTURE("PictureFileController#show", "PICTURE/small", Rule.PICTURE), //
    REMOVAL("RemovalController#form", "/entries/ID/removal", Rule.ADMINISTRATOR_ONLY), //
    REPORT("ReportController#form", "/entries/ID/report", Rule.OTHER_READERS), //
    VERSIONS("VersionController#list", "/entries/ID/versions", Rule.AUTHOR_ONLY), //
    VERSION("VersionController#show", "/entries/ID/versions/1", Rule.AUTHOR_ONLY);

    /** The status for a reader, by whether the reader may read the entry, and whether the entry is in the trash. */
    private interface Rule {
        Rule REDIRECT = (reader, readable, deleted) -> readable ? 303 : 404;
        Rule PICTURE = (reader, readable, deleted) -> readable || reader == Reader.AUTHOR ? 200 : 404; // its owner needs no entry
        Rule AUTHOR_ONLY = (reader, readable, deleted) -> switch (reader) {
            case ANONYMOUS -> 303; // to the sign-in page, for any id
            case AUTHOR -> deleted ? 404 : 200;
            default -> readable ? 403 : 404;
        };
        Rule OTHER_READERS = (reader, readable, deleted) -> switch (reader) {
            case ANONYMOUS -> 303; // to the sign-in page, for any id
            case AUTHOR -> 404;
            default -> readable ? 200 : 404;
        };
        Rule ADMINISTRATOR_ONLY = (reader, readable, deleted) -> reader == Reader.ANONYMOUS ? 303 : 403;

        int status(Reader reader, boolean readable, boolean deleted);
    }

    /** The actions that change an entry, each with the end of its address. */
    static final Map<String, String> CHANGES = Map.of("ChangeController#update", "/edit", "ChangeController#preview", "/edit/preview",
            "TrashController#add", "/trash", "TrashController#restore", "/restoration", "VersionController#restore", "/versions/1",
            "DraftController#createChange", "/drafts", "PictureController#createChange", "/pictures");

    private final String action;
    private final String address;
    private final Rule rule;

    EntryRoute(String action, String address, Rule rule) {
        this.action = action;
        this.address = address;
        this.rule = rule;
    }

    String action() {
        return action;
    }

    String address(String id, String picture) {
        return address.replace("ID", id).replace("PICTURE", picture);
    }

    int status(Reader reader, ReaderGroup group) {
        return rule.status(reader, reader.mayRead(group), group == ReaderGroup.NOBODY_SINCE_IT_IS_IN_THE_TRASH);
    }
}
