package journal.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A day of RedNotebook: a text, and lists of what was put in categories. */
final class RedNotebookDay {
    private static final Pattern TAG = Pattern.compile("(?<![^\\s(,;])#([\\p{L}\\p{N}\\p{M}_-]{1,100}+)");
    private static final Pattern CODE = Pattern.compile("``[^\\n]{1,500}?``");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?!file:)[a-z]+:.*|\\d{4}-\\d{2}-\\d{2}");

    private final String place;
    private final String month;
    private final Map<?, ?> values;
    private final FileTree tree;
    private final SourceEntry entry;
    private final LinkedText linked;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /**
     * A day.
     *
     * @param month the file in which it stands
     * @param values what it has: its text, and categories
     */
    RedNotebookDay(String month, LocalDate date, Map<?, ?> values, FileTree tree) {
        this.month = month;
        this.values = values;
        this.tree = tree;
        place = month + ", " + date.getDayOfMonth();
        entry = new SourceEntry(date.toString(), place).dated(SourceTime.on(date)).knownAs(date.toString());
        linked = new LinkedText(tree, month, entry);
    }

    /** Tells it. */
    void tell(Reading reading) throws IOException {
        String text = values.get("text") instanceof String words ? words : "";
        if (text.length() > LinkedText.LENGTH_MAX) {
            reading.skip(place, Skipped.LONG);
            return;
        }
        Txt2tags markup = new Txt2tags(this::changed);
        Headed headed = Headed.of((markup.inMarkdown(text) + categories(markup)).strip());
        if (headed.title().isEmpty() && headed.text().isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        TAG.matcher(CODE.matcher(text).replaceAll(" ")).results().map(tag -> tag.group(1))
                .filter(tag -> tag.codePoints().anyMatch(Character::isLetter))
                .distinct().filter(tag -> !entry.tags().contains(tag)).forEach(entry::tagged);
        reading.add(entry.titled(headed.title()).saying(SourceText.markdown(headed.text())));
        lost.addAll(linked.lost());
        if (markup.isLost()) {
            lost.add(Lost.LAYOUT);
        }
        lost.forEach(part -> reading.lose(place, part));
    }

    private String categories(Txt2tags markup) {
        StringBuilder lists = new StringBuilder();
        values.forEach((category, content) -> {
            List<String> items = content instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf).toList() : List.of();
            if ("tags".equalsIgnoreCase(String.valueOf(category))) {
                items.forEach(entry::tagged);
            } else if (!"text".equals(category)) {
                lists.append("\n\n**").append(category).append("**\n");
                items.forEach(item -> lists.append("\n- ").append(markup.inMarkdown(item)));
            }
        });
        return lists.toString();
    }

    /** A file is named by its path on another computer: here it is found by its name alone. */
    private MarkdownLinks.Link changed(MarkdownLinks.Link link) {
        if (ELSEWHERE.matcher(link.destination()).matches()) {
            return link;
        }
        String path = link.destination().replaceFirst("(?i)^file:/*", "/");
        String name = path.substring(path.lastIndexOf('/') + 1);
        MarkdownLinks.Link local =
                new MarkdownLinks.Link(link.isImage(), link.words().isEmpty() ? name : link.words(), LinkedText.address(name), "");
        if (tree.find(month, name).isEmpty() && !link.isImage()) {
            lost.add(Lost.FILE);
            return local.mark();
        }
        return linked.changed(local);
    }
}
