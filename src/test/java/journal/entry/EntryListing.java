package journal.entry;

import java.util.Map;
import java.util.Set;

/** A list that has an entry or leaves it out, by who asks: its action, and its address with words in capitals for what it is about. */
enum EntryListing {
    MAIN_PAGE("EntryController#list", "/"), //
    FEED("PublicFeeds#journal", "/feed.atom"), //
    AUTHORS_FEED("PublicFeeds#author", "/authors/AUTHOR/feed.json"), //
    TAGS_FEED("PublicFeeds#tag", "/tags/TAG/feed.atom"), //
    ODD_TAGS_FEED("PublicFeeds#find", "/tags.json?tag=TAG"), //
    AUTHOR("AuthorController#show", "/authors/AUTHOR"), //
    TAG("TagController#show", "/tags/TAG"), //
    ODD_TAG("TagController#find", "/tags?tag=TAG"), //
    YEAR("ArchiveController#year", "/archive/YEAR"), //
    MONTH("ArchiveController#month", "/archive/YEAR/MONTH"), //
    DAY("ArchiveController#day", "/archive/YEAR/MONTH/DAY"), //
    ON_THIS_DAY("OnThisDayController#show", "/on-this-day?day=MONTH-DAY"), //
    SEARCH("SearchController#show", "/search?q=rained+tag:TAG");

    private static final Set<EntryListing> OPEN_FEEDS = Set.of(FEED, AUTHORS_FEED, TAGS_FEED, ODD_TAGS_FEED);

    private final String action;
    private final String address;

    EntryListing(String action, String address) {
        this.action = action;
        this.address = address;
    }

    String action() {
        return action;
    }

    String address(EntriesForEachGroup entries) {
        return address.replace("AUTHOR", entries.author).replace("TAG", entries.tag).replace("YEAR", entries.day.substring(0, 4))
                .replace("MONTH", entries.day.substring(5, 7)).replace("DAY", entries.day.substring(8));
    }

    /** The titles of the entries that may be in it. */
    Map<ReaderGroup, String> titles(EntriesForEachGroup entries) {
        return this == ON_THIS_DAY ? entries.oldTitles : entries.titles;
    }

    /** The groups whose entries this reader finds in it: an open feed is the same for all readers. */
    Set<ReaderGroup> groups(Reader reader) {
        return OPEN_FEEDS.contains(this) ? Reader.ANONYMOUS.groups() : reader.groups();
    }
}
