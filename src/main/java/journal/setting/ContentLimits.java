package journal.setting;

/**
 * How large the content of entries may become, and how much of it an answer shows.
 *
 * @param htmlTimes the HTML of a Markdown text is at most so many times as long as the text
 * @param htmlMore and so many UTF-16 units longer
 * @param cells the table cells of a text that its author did not type, besides four for each typed one
 * @param description the length of the description of a picture, in code points
 * @param descriptions the pictures that a form asks to describe
 * @param list the bytes of all entries on a page of a list, or in a feed
 */
public record ContentLimits(int htmlTimes, int htmlMore, int cells, int description, int descriptions, int list) {
    /** The limits where the settings say nothing. */
    public static final ContentLimits DEFAULT = new ContentLimits(10, 20_000, 1_000, 500, 50, 300_000);

    private static final int MOST_TIMES = 50; // of the longest text and with the most units more, the database still takes it
    private static final int MOST = 1_000_000;
    private static final int MOST_DESCRIPTION = 5_000;
    private static final int MOST_DESCRIPTIONS = 500;
    private static final int SHORTEST_LIST = 100_000; // a twentieth has room for an entry's address in a feed
    private static final int LONGEST_LIST = 100_000_000;

    /** The limits that the settings give. */
    static ContentLimits read() {
        return new ContentLimits(count("html.times", DEFAULT.htmlTimes, 1, MOST_TIMES), count("html.more", DEFAULT.htmlMore, 0, MOST),
                count("html.cells", DEFAULT.cells, 0, MOST),
                count("picture.description", DEFAULT.description, 1, MOST_DESCRIPTION),
                count("picture.descriptions", DEFAULT.descriptions, 0, MOST_DESCRIPTIONS),
                count("list.bytes", DEFAULT.list, SHORTEST_LIST, LONGEST_LIST));
    }

    private static int count(String name, int otherwise, int fewest, int most) {
        return Setting.count("journal." + name, String.valueOf(otherwise), fewest, most);
    }
}
