package journal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An entry of Apple's Journal. Its elements are not well nested; the names of their classes say what they are. */
final class AppleJournalPage {
    private static final String TYPE = "assetType_";
    private static final Set<String> PICTURES = Set.of("photo", "livePhoto", "drawing"); // others have pictures of maps, covers and contacts
    private static final Set<String> FILES = Set.of("video", "audio", "recording");
    private static final Pattern NAME = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern CLASS = Pattern.compile("span\\.(\\w+)\\s*\\{([^{}]*)}");

    private final String place;
    private final HtmlBody body;
    private final String title;
    private final String date;
    private final String id;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /**
     * An entry.
     *
     * @param html the file
     * @param place its name
     */
    AppleJournalPage(String html, String place) {
        this.place = place;
        Document page = Jsoup.parse(html);
        body = new HtmlBody(page);
        date = taken(".pageHeader");
        title = taken("div.title");
        String prompt = taken(".reflectionPrompt");
        Element first = page.selectFirst(".gridItem[id]");
        id = first == null ? FileNames.base(FileNames.stem(place)) : first.id();
        CssMarks.byElements(body.element(), classes(page));
        addAssets(page);
        if (!prompt.isEmpty()) {
            body.element().prependElement("blockquote").text(prompt);
        }
        tidy();
    }

    private String taken(String selector) {
        Element element = body.element().selectFirst(selector);
        if (element == null) {
            return "";
        }
        element.remove();
        return element.text().strip();
    }

    private static Map<String, String> classes(Document page) {
        Map<String, String> classes = new HashMap<>();
        Matcher rules = CLASS.matcher(page.select("style").stream().map(Element::data).reduce("", String::concat));
        while (rules.find()) {
            classes.put(rules.group(1), rules.group(2));
        }
        return classes;
    }

    private void addAssets(Document page) {
        var shown = new Element("div");
        page.select(".gridItem").forEach(item -> add(shown, item));
        HtmlBody.drop(page.select(".assetGrid, .gridItem, style"));
        body.element().insertChildren(0, shown.childNodesCopy());
    }

    private void add(Element shown, Element item) {
        String type = item.classNames().stream().filter(name -> name.startsWith(TYPE)).map(name -> name.substring(TYPE.length()))
                .findFirst().orElse("");
        Element image = item.selectFirst("img[src]");
        Element link = item.selectFirst("a[href]");
        if (PICTURES.contains(type) && image != null) {
            HtmlBody.picture(shown, image.attr("src"), image.attr("alt"), "");
        } else if (FILES.contains(type)) {
            Element source = item.selectFirst("video[src], audio[src], source[src], img[src]");
            shown.appendElement("p").text(FileMark.before(source == null ? type : FileNames.base(source.attr("src"))));
            lost.add(Lost.FILE);
        } else if (link != null) {
            shown.appendChild(HtmlBody.link(link.attr("href"), link.text()));
        } else {
            lost.add(Lost.VALUES);
        }
    }

    private void tidy() {
        body.element().select("p, span, div").forEach(element -> element.removeAttr("class").removeAttr("id"));
        HtmlBody.drop(body.element().select("p").stream().filter(AppleJournalPage::isBare).toList());
    }

    private static boolean isBare(Element line) {
        return line.ownText().isBlank() && line.children().stream().allMatch(child -> child.nameIs("span") && child.childNodeSize() == 0);
    }

    /** Where it stands. */
    String place() {
        return place;
    }

    /**
     * What names it: its first photo or value. Without one it is the name of the file, of a day and a title, as nothing else is there.
     */
    String id() {
        return id;
    }

    /** Whether it has neither a title nor a text nor a picture. */
    boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    /** The entry. */
    SourceEntry entry(String named, FileNames names) {
        var entry = new SourceEntry(named, place).titled(title).dated(day().map(SourceTime::on).orElse(SourceTime.NONE));
        body.show(entry, reference -> reference.contains("//") ? Optional.empty() : names.at(FileNames.folder(place) + reference));
        return entry.saying(body.text());
    }

    // The page says it in the language of the telephone. The name of the file has it in numbers, until somebody renames the file.
    private Optional<LocalDate> day() {
        return DateInWords.of(date).or(() -> {
            Matcher named = NAME.matcher(FileNames.base(place));
            return named.find() ? parsed(named.group(1)) : Optional.empty();
        });
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What it does not have. */
    Set<Lost> lost() {
        return lost;
    }
}
