package journal.setting;

import java.time.Duration;

/**
 * What one search may cost.
 *
 * @param terms the most words, authors and tags of a search
 * @param prefixes the most of these words that are beginnings of words
 * @param time the longest time that the index is searched, or that a search waits for others
 * @param atOnce the most searches at once on a node
 * @param waiting the most searches that wait for others
 */
public record SearchLimits(int terms, int prefixes, Duration time, int atOnce, int waiting) {
    private static final int MOST = 1_000;

    /** The limits that the settings give. */
    static SearchLimits read() {
        return new SearchLimits(Setting.count("journal.search.terms", "16", 1, MOST),
                Setting.count("journal.search.prefixes", "4", 0, MOST), Setting.duration("journal.search.time", "PT2S"),
                Setting.count("journal.search.at.once", "8", 1, MOST), Setting.count("journal.search.waiting", "100", 0, MOST));
    }
}
