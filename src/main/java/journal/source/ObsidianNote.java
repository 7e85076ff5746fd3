package journal.source;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note of a vault of Obsidian, whose own marks become Markdown: links and embedded files by name, callouts, highlights and names of blocks. */
final class ObsidianNote {
    private static final Pattern WIKILINK = Pattern
            .compile("(?<!\\\\)(!?)\\[\\[([^\\[\\]|#\\n]{0,300}+)(?:#([^\\[\\]|\\n]{1,300}+))?(?:\\\\?\\|([^\\[\\]\\n]{0,300}+))?\\]\\]");
    private static final Pattern TAG = Pattern.compile("(?<![^\\s(,;])#([\\p{L}\\p{N}\\p{M}_\\p{So}/-]{1,200}+)");
    private static final Pattern SIZE = Pattern.compile("\\d+(?:x\\d+)?");
    private static final Pattern HIGHLIGHT = Pattern.compile("==(?=\\S)([^=\\n]{1,500}+)(?<=\\S)==");
    private static final Pattern CALLOUT = Pattern.compile("(?m)^((?:> ?)+)\\[!([\\w-]{1,30})\\][+-]?[ \\t]*(.*)$");
    private static final Pattern BLOCK_NAME = Pattern.compile("(?m)[ \\t]+\\^[A-Za-z0-9-]{1,40}[ \\t]*$");
    private static final String[] DATES = {"date", "created", "date created", "date-created", "creation-date", "created_at"};

    private final FileTree tree;
    private final String file;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    ObsidianNote(FileTree tree, String file) {
        this.tree = tree;
        this.file = file;
    }

    /**
     * Reads a note.
     *
     * @param path its path in the vault
     */
    void read(String text, String path, Reading reading) throws IOException {
        FrontMatter matter = FrontMatter.of(text);
        FilePath name = FilePath.of(file);
        if (matter.body().isBlank() && name.words().isEmpty()) {
            reading.skip(file, Skipped.EMPTY);
            return;
        } else if (text.length() > LinkedText.LENGTH_MAX) {
            reading.skip(file, Skipped.LONG);
            return;
        }
        String id = matter.text("id", "uuid", "uid");
        SourceEntry entry = new SourceEntry(id.isEmpty() ? path : id, file).knownAs(LinkedText.address(file)).dated(time(matter, name));
        if (("/" + path).startsWith("/.trash/")) {
            entry.readBy(Access.TRASHED);
        }
        tag(entry, matter);
        say(entry, matter, name);
        reading.add(entry);
        lost.forEach(part -> reading.lose(file, part));
    }

    private SourceTime time(FrontMatter matter, FilePath name) {
        SourceTime time = WrittenTime.of(matter.text(DATES));
        if (time == SourceTime.NONE && !matter.text(DATES).isEmpty()) {
            lost.add(Lost.DATE);
        }
        return time == SourceTime.NONE ? name.time() : time;
    }

    private static void tag(SourceEntry entry, FrontMatter matter) {
        matter.list("tags", "tag").stream().map(tag -> tag.replaceFirst("^#", "")).filter(tag -> !tag.isEmpty()).forEach(entry::tagged);
        TAG.matcher(MarkdownCode.without(matter.body())).results().map(tag -> tag.group(1))
                .filter(tag -> tag.codePoints().anyMatch(letter -> !Character.isDigit(letter))).distinct()
                .filter(tag -> !entry.tags().contains(tag))
                .forEach(entry::tagged);
    }

    private void say(SourceEntry entry, FrontMatter matter, FilePath name) {
        Headed headed = Headed.of(matter.body());
        String title = matter.text("title").isEmpty() ? name.words() : matter.text("title");
        boolean isTitle = title.isEmpty() || title.equals(headed.title());
        LinkedText linked = new LinkedText(tree, file, entry);
        String body = MarkdownCode.around(isTitle ? headed.text() : matter.body(), prose -> inMarkdown(prose, linked));
        entry.titled(isTitle ? headed.title() : title).saying(SourceText.markdown(linked.of(body)));
        lost.addAll(linked.lost());
        if (matter.isBroken()) {
            lost.add(Lost.VALUES);
        }
    }

    private String inMarkdown(String prose, LinkedText linked) {
        String text = WIKILINK.matcher(prose).replaceAll(link -> Matcher.quoteReplacement(link(link, linked)));
        text = CALLOUT.matcher(text).replaceAll(callout -> Matcher.quoteReplacement(
                callout.group(1) + "**" + (callout.group(3).isBlank() ? callout.group(2) : callout.group(3).strip()) + "**  "));
        if (HIGHLIGHT.matcher(text).find()) {
            lost.add(Lost.LAYOUT);
        }
        return BLOCK_NAME.matcher(HIGHLIGHT.matcher(text).replaceAll("$1")).replaceAll("");
    }

    private String link(MatchResult found, LinkedText linked) {
        String target = found.group(2).replaceFirst("\\\\$", "").strip(); // in a table the bar is escaped
        Optional<String> to = target.isEmpty() ? Optional.empty() : tree.find(file, target + ".md").or(() -> tree.find(file, target));
        boolean isEmbedded = !found.group(1).isEmpty();
        String words = words(found, target);
        if (to.isPresent()) {
            return linked.changed(
                    new MarkdownLinks.Link(isEmbedded && FilePath.of(to.get()).isPicture(), words, "/" + LinkedText.address(to.get()), ""))
                    .inMarkdown();
        } else if (isEmbedded && FilePath.of(target).isPicture()) {
            linked.show(LinkedText.address(target), "");
            return new MarkdownLinks.Link(true, words, LinkedText.address(target), "").inMarkdown();
        } else if (!target.isEmpty()) {
            lost.add(isEmbedded ? Lost.FILE : Lost.LINK);
        }
        return isEmbedded ? FileMark.before(words) : words;
    }

    private static String words(MatchResult found, String target) {
        String alias = found.group(4) == null ? "" : found.group(4).strip();
        String name = target.substring(target.lastIndexOf('/') + 1);
        if (!alias.isEmpty() && !SIZE.matcher(alias).matches()) {
            return alias.replaceFirst("\\|" + SIZE.pattern() + "$", "");
        }
        return List.of(name, found.group(3) == null ? "" : found.group(3)).stream().filter(part -> !part.isEmpty())
                .reduce((note, heading) -> note + " > " + heading.replaceFirst("^[#^]+", "")).orElse("");
    }
}
