package journal.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of an entry of LiveJournal: HTML in which line breaks are meant, with elements of its own, most of which are never closed. */
final class LiveJournalText {
    private static final Pattern USER = Pattern.compile(
            "<(lj|user)\\s++(?:site\\s*+=\\s*+[\"']?([\\w.-]++)[\"']?\\s++)?(?:user|comm|name)\\s*+=\\s*+[\"']?([\\w-]++)[\"']?[^<>]*+>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile("</?(?:lj-cut|cut|lj-spoiler|lj|user)(?![\\w-])[^<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLL =
            Pattern.compile("</?(?:lj-poll|lj-pq|lj-pi|poll|lj-like|lj-repost|lj-map|lj-template)\\b[^<>]*+>|<lj-poll-\\d++[^<>]*+>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBED = Pattern.compile("</?(?:lj-embed|site-embed)\\b[^<>]*+>", Pattern.CASE_INSENSITIVE);

    private LiveJournalText() {
    }

    /** The text as HTML; with its line breaks, unless its author has chosen to write all of them. */
    static BlogHtml html(String text, boolean isPreformatted, Set<Lost> lost) {
        String html = CUT.matcher(USER.matcher(text).replaceAll(LiveJournalText::link)).replaceAll("");
        if (POLL.matcher(html).find()) {
            lost.add(Lost.LAYOUT);
        }
        if (EMBED.matcher(html).find()) {
            lost.add(Lost.FILE);
        }
        html = EMBED.matcher(POLL.matcher(html).replaceAll(" ")).replaceAll(" ");
        return isPreformatted ? BlogHtml.of(html) : BlogHtml.withLineBreaks(html);
    }

    /** Names have underscores, for which addresses have hyphens. */
    private static String link(MatchResult user) {
        String site = user.group(2) != null ? user.group(2) : user.group(1).equalsIgnoreCase("lj") ? "livejournal.com" : "dreamwidth.org";
        String name = user.group(3);
        return "<a href=\"https://" + name.replace('_', '-').toLowerCase(Locale.ROOT) + "." + site + "/\">" + name + "</a>";
    }
}
