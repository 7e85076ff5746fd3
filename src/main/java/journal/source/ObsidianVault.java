package journal.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vault of Obsidian: a folder of Markdown files, which link to each other by their names. A note has no name but its path in the vault, unless
 * its front matter has an id.
 */
final class ObsidianVault implements Format {
    private static final Pattern WIKILINK = Pattern.compile("!?\\[\\[(?![\\s\\d,.-]*\\])[^\\s\\[\\]][^\\[\\]\\n]{0,200}+\\]\\]");
    private static final String SETTINGS = ".obsidian/";
    private static final int BEGINNING = 20_000; // bytes
    private static final int TOLD_MAX = 50; // notes that are looked into
    private static final int SETTING_MAX = 10_000; // bytes

    @Override
    public String name() {
        return "obsidian";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        FileTree tree = new FileTree(files);
        List<String> names = tree.names();
        List<String> notes = names.stream().filter(ObsidianVault::isNote).toList();
        boolean hasSettings = names.stream().anyMatch(name -> ("/" + name).contains("/" + SETTINGS));
        boolean isSite = names.stream().anyMatch(name -> name.contains("_posts/") || name.contains("archetypes/"));
        if (notes.isEmpty() || !hasSettings && (isSite || tree.isOwn())) {
            return false;
        }
        for (String name : notes.subList(0, hasSettings ? 0 : Math.min(notes.size(), TOLD_MAX))) {
            String prose = MarkdownCode.without(files.beginning(name, BEGINNING)).replace("\\[", "");
            if (WIKILINK.matcher(prose).find() && !prose.startsWith("+++")) {
                return true;
            }
        }
        return hasSettings;
    }

    private static boolean isNote(String name) {
        return name.endsWith(".md") && !name.endsWith(".excalidraw.md") && !("/" + name).contains("/" + SETTINGS);
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        String top = tree.names().stream().filter(name -> ("/" + name).contains("/" + SETTINGS)).findFirst()
                .map(name -> name.substring(0, name.indexOf(SETTINGS))).orElseGet(tree::top);
        Optional<String> templates = templates(files, top);
        for (String name : tree.names()) {
            if (isNote(name) && templates.filter(folder -> name.startsWith(top + folder)).isPresent()) {
                reading.skip(name, Skipped.NO_ENTRY);
            } else if (isNote(name)) {
                new ObsidianNote(tree, name).read(files.text(name), name.startsWith(top) ? name.substring(top.length()) : name, reading);
            }
        }
        for (String name : tree.names()) {
            if (!isNote(name) && !tree.isUsed(name)) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }

    private static Optional<String> templates(SourceFiles files, String top) throws IOException {
        String setting = top + SETTINGS + "templates.json";
        if (!files.has(setting)) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(files.beginning(setting, SETTING_MAX)))) {
            String folder = reader.readObject().getString("folder", "");
            return Optional.of(folder + "/").filter(path -> !folder.isBlank());
        } catch (JsonException | ClassCastException other) {
            return Optional.empty(); // a setting of a kind that is unknown
        }
    }
}
