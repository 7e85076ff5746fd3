package journal.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text of a note of Evernote (ENML, enml2.dtd), which becomes HTML: its own elements for pictures, tasks and encrypted parts are replaced. */
final class Enml {
    private static final Pattern TASK_GROUP = Pattern.compile("--en-id:\\s*([0-9A-Za-z-]{1,64})");
    private static final Pattern CODE = Pattern.compile("-en-codeblock:\\s*true");
    private static final Pattern LANGUAGE = Pattern.compile("-en-syntaxLanguage:\\s*([\\w+#-]{1,30})");

    private final Map<String, EnexResource> resources = new LinkedHashMap<>();
    private final List<EnexTask> tasks;
    private final Enex.Index index;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);
    private final Element note;

    Enml(String content, List<EnexResource> resources, List<EnexTask> tasks, Enex.Index index) {
        this.index = index;
        resources.stream().filter(resource -> !resource.hash().isEmpty())
                .forEach(resource -> this.resources.put(resource.hash(), resource));
        if (resources.stream().anyMatch(resource -> resource.hash().isEmpty())) {
            lost.add(Lost.FILE);
        }
        this.tasks = new ArrayList<>(tasks);
        Document document = Jsoup.parse(content, "", Parser.xmlParser());
        Element root = document.selectFirst("en-note");
        note = root == null ? new Element("en-note").appendChildren(document.childNodesCopy()) : root;
        if (root == null) {
            document.appendChild(note);
        }
        note.tagName("div");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
    }

    /** What it cannot say. */
    Set<Lost> lost() {
        return lost;
    }

    /** Whether it says and shows nothing. */
    boolean isEmpty() {
        return !note.hasText() && note.selectFirst("img") == null;
    }

    /** The text in HTML. Its pictures are told to the entry. */
    String html(SourceEntry entry) {
        Map<String, EnexResource> unused = new LinkedHashMap<>(resources);
        for (Element media : note.select("en-media")) {
            media.attr("hash", media.attr("hash").toLowerCase(Locale.ROOT));
            unused.remove(media.attr("hash"));
            replaceMedia(media, entry);
        }
        unused.values().forEach(resource -> note.appendElement("p").appendChild(shown(resource, entry)));
        note.select("en-crypt").forEach(this::replaceSecret);
        note.select("[style*=en-codeblock]").stream().filter(block -> CODE.matcher(block.attr("style")).find()).forEach(Enml::code);
        note.select("[style*=en-task-group]").forEach(this::tasks);
        tasks.stream().filter(task -> !task.title().isEmpty()).forEach(task -> item(note.appendElement("ul"), task));
        note.select("[style~=--en-todo:\\s*true] > li").forEach(item -> box(item, item.attr("style").matches(".*--en-checked:\\s*true.*")));
        note.select("en-todo").forEach(Enml::replaceBox);
        note.select("a[href^=evernote:]").forEach(this::relink);
        return note.outerHtml();
    }

    private void replaceMedia(Element media, SourceEntry entry) {
        EnexResource resource = resources.get(media.attr("hash"));
        if (resource != null) {
            media.replaceWith(shown(resource, entry));
        } else if (media.attr("type").startsWith("image/")) {
            entry.showing(media.attr("hash"), "");
            media.replaceWith(new Element("img").attr("src", media.attr("hash")).attr("alt", media.attr("alt")));
        } else {
            lost.add(Lost.FILE);
            media.replaceWith(new TextNode(FileMark.before(media.attr("type"))));
        }
    }

    private Node shown(EnexResource resource, SourceEntry entry) {
        if (resource.isPicture()) {
            if (entry.pictures().stream().noneMatch(picture -> picture.reference().equals(resource.hash()))) {
                entry.showing(resource.hash(), resource.file());
            }
            return new Element("img").attr("src", resource.hash()).attr("alt", resource.name());
        }
        lost.add(Lost.FILE);
        return new TextNode(FileMark.before(resource.name().isEmpty() ? resource.type() : resource.name()));
    }

    private void replaceSecret(Element secret) {
        lost.add(Lost.ENCRYPTED);
        secret.replaceWith(new TextNode(("🔒 " + secret.attr("hint")).strip()));
    }

    private static void code(Element block) {
        StringBuilder lines = new StringBuilder();
        block.children().forEach(line -> lines.append(line.wholeText().replaceFirst("\n$", "")).append('\n'));
        Element code = new Element("code").text((lines.isEmpty() ? block.wholeText() : lines.toString()).replace('\u00a0', ' '));
        Matcher language = LANGUAGE.matcher(block.attr("style"));
        block.replaceWith(new Element("pre").appendChild(language.find() ? code.addClass("language-" + language.group(1)) : code));
    }

    private void tasks(Element group) {
        Matcher id = TASK_GROUP.matcher(group.attr("style"));
        Element list = new Element("ul");
        if (id.find()) {
            List<EnexTask> inside = tasks.stream().filter(task -> task.group().equals(id.group(1))).toList();
            inside.forEach(task -> item(list, task));
            tasks.removeAll(inside);
        }
        group.replaceWith(list);
    }

    private static void item(Element list, EnexTask task) {
        box(list.appendElement("li").text(task.title()), task.isDone());
    }

    private static void box(Element item, boolean isDone) {
        Element box = new Element("input").attr("type", "checkbox");
        item.prependChild(isDone ? box.attr("checked", "") : box);
    }

    private static void replaceBox(Element todo) {
        boolean isDone = "true".equals(todo.attr("checked"));
        Element block = Objects.requireNonNull(todo.parent()); // at least the note
        boolean isAlone = block.select("en-todo").size() == 1 && isFirst(todo);
        if (isAlone && block.nameIs("li")) {
            todo.remove();
            box(block, isDone);
        } else if (isAlone && block.is("div > div") && block.select("div").size() == 1) {
            todo.remove();
            listed(block, isDone);
        } else {
            todo.replaceWith(new TextNode(isDone ? "☑ " : "☐ "));
        }
    }

    private static boolean isFirst(Node node) {
        Node before = node.previousSibling();
        return before == null || before instanceof TextNode text && text.isBlank() && isFirst(before);
    }

    private static void listed(Element line, boolean isDone) {
        Element before = line.previousElementSibling();
        Element list = before != null && before.hasClass("todo") ? before : new Element("ul").addClass("todo");
        if (list != before) {
            line.before(list);
        }
        list.appendChild(line.tagName("li"));
        box(line, isDone);
    }

    /** A link has an id that no export has, but mostly the title of the other note as its words. */
    private void relink(Element link) {
        String title = link.text().strip();
        if (index.isOnlyOf(title)) {
            link.attr("href", Enex.Index.address(title));
        } else {
            lost.add(Lost.LINK);
            link.unwrap();
        }
    }
}
