package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Months of RedNotebook: files of YAML with an entry for each day. The day names the entry, since there is no more than one. */
final class RedNotebook implements Format {
    private static final Pattern MONTH = Pattern.compile("(?:^|.*/)(\\d{4})-(\\d{2})\\.txt");
    private static final Pattern CONTENT = Pattern
            .compile("\\A(?:\\s*#.*\\R)?\\s*(?:\\{\\s*\\}\\s*\\z|\\{?['\"]?\\d{1,2}['\"]?: *(?:\\R\\s+|\\{)['\"]?[^\\s:][^:\\n]{0,60}:)");
    private static final Pattern TAG = Pattern.compile("(?<![^\\s(,;])#([\\p{L}\\p{N}\\p{M}_-]*[\\p{L}_][\\p{L}\\p{N}\\p{M}_-]*)");
    private static final int BEGINNING = 2_000; // bytes

    @Override
    public String name() {
        return "rednotebook";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        boolean fits = false;
        for (String month : months(new FileTree(files))) {
            String beginning = files.beginning(month, BEGINNING);
            if (!CONTENT.matcher(beginning).find()) {
                return false;
            }
            fits |= !beginning.strip().startsWith("{}");
        }
        return fits;
    }

    private static List<String> months(FileTree tree) {
        return tree.names().stream().filter(name -> MONTH.matcher(name).matches()).toList();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        List<String> months = months(tree);
        for (String month : months) {
            try {
                if (YamlValues.of(files.text(month)) instanceof Map<?, ?> days) {
                    for (Map.Entry<?, ?> day : days.entrySet()) {
                        read(month, String.valueOf(day.getKey()), day.getValue(), tree, reading);
                    }
                } else {
                    reading.skip(month, Skipped.BROKEN);
                }
            } catch (YamlEngineException failure) {
                if (months.size() == 1) {
                    throw new BrokenFile(month, line(failure), failure.getMessage().lines().findFirst().orElse(""));
                }
                reading.skip(month, Skipped.BROKEN);
            }
        }
        for (String name : tree.names()) {
            if (!MONTH.matcher(name).matches() && !tree.isUsed(name)) {
                reading.skip(name, name.contains("templates/") ? Skipped.NO_ENTRY : Skipped.OTHER_FILE);
            }
        }
    }

    private static long line(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0) : 0;
    }

    private static void read(String month, String day, Object content, FileTree tree, Reading reading) throws IOException {
        String place = month + ", " + day;
        Optional<LocalDate> date = date(month, day);
        if (date.isEmpty() || !(content instanceof Map<?, ?> values)) {
            reading.skip(place, Skipped.BROKEN);
            return;
        }
        String text = values.get("text") instanceof String words ? words : "";
        SourceEntry entry = new SourceEntry(date.get().toString(), place).dated(SourceTime.on(date.get())).knownAs(date.get().toString());
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        LinkedText linked = new LinkedText(tree, month, entry);
        Txt2tags markup = new Txt2tags(link -> changed(link, linked, tree, lost));
        if (text.length() > LinkedText.LENGTH_MAX) {
            reading.skip(place, Skipped.LONG);
            return;
        }
        Headed headed = Headed.of((markup.inMarkdown(text) + categories(values, entry)).strip());
        TAG.matcher(text.replaceAll("``.*?``", "")).results().map(tag -> tag.group(1)).filter(tag -> !entry.tags().contains(tag)).distinct()
                .forEach(entry::tagged);
        if (headed.title().isEmpty() && headed.text().isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        reading.add(entry.titled(headed.title()).saying(SourceText.markdown(headed.text())));
        lost.addAll(linked.lost());
        if (markup.isLost()) {
            lost.add(Lost.LAYOUT);
        }
        lost.forEach(part -> reading.lose(place, part));
    }

    private static Optional<LocalDate> date(String month, String day) {
        Matcher name = MONTH.matcher(month);
        try {
            return name.matches() && day.matches("\\d{1,2}")
                    ? Optional.of(LocalDate.of(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)), Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String categories(Map<?, ?> values, SourceEntry entry) {
        StringBuilder lists = new StringBuilder();
        values.forEach((category, content) -> {
            List<String> items = content instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf).toList() : new ArrayList<>();
            if ("tags".equalsIgnoreCase(String.valueOf(category))) {
                items.forEach(entry::tagged);
            } else if (!"text".equals(category)) {
                lists.append("\n\n**").append(category).append("**\n");
                items.forEach(item -> lists.append("\n- ").append(new Txt2tags(link -> link).inMarkdown(item)));
            }
        });
        return lists.toString();
    }

    /** A file is named by its path on another computer: here it is found by its name alone. */
    private static MarkdownLinks.Link changed(MarkdownLinks.Link link, LinkedText linked, FileTree tree, Set<Lost> lost) {
        if (link.destination().matches("(?i)(?!file:)[a-z]+:.*|\\d{4}-\\d{2}-\\d{2}")) {
            return link;
        }
        String path = link.destination().replaceFirst("(?i)^file:/*", "/");
        String name = path.substring(path.lastIndexOf('/') + 1);
        MarkdownLinks.Link local =
                new MarkdownLinks.Link(link.isImage(), link.words().isEmpty() ? name : link.words(), LinkedText.address(name), "");
        if (tree.find("", name).isEmpty() && !link.isImage()) {
            lost.add(Lost.FILE);
            return local.mark();
        }
        return linked.changed(local);
    }
}
