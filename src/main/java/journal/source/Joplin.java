package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notes of Joplin, as a folder (RAW) or a tar of it (JEX): a file for each note, notebook, tag and resource, all named by their ids. */
final class Joplin implements Format {
    private static final Pattern ITEM = Pattern.compile("(?:^|.*/)([0-9a-f]{32})\\.md");
    private static final int TOLD_MAX = 5; // files that are looked into

    @Override
    public String name() {
        return "joplin";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : items(new FileTree(files)).stream().limit(TOLD_MAX).toList()) {
            if (JoplinItem.of(files.text(name)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> items(FileTree tree) {
        return tree.names().stream().filter(name -> ITEM.matcher(name).matches()).toList();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        Index index = index(files, tree);
        for (String name : items(tree)) {
            Optional<JoplinItem> item = JoplinItem.of(files.text(name));
            if (item.isEmpty()) {
                reading.skip(name, Skipped.BROKEN);
            } else if (item.get().is(JoplinItem.NOTE)) {
                new JoplinNote(item.get(), name, index, tree).tell(reading);
            } else if (!List.of(JoplinItem.NOTEBOOK, JoplinItem.RESOURCE, JoplinItem.TAG, JoplinItem.NOTE_TAG)
                    .contains(item.get().value("type_"))) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
        for (String name : tree.names()) {
            if (!ITEM.matcher(name).matches() && !tree.isUsed(name)) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }

    private static Index index(SourceFiles files, FileTree tree) throws IOException {
        Index index = new Index(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (String name : items(tree)) {
            Optional<JoplinItem> item = JoplinItem.of(files.text(name));
            item.filter(tag -> tag.is(JoplinItem.TAG) || tag.is(JoplinItem.NOTEBOOK))
                    .ifPresent(tag -> index.titles().put(tag.value("id"), tag.title()));
            item.filter(tag -> tag.is(JoplinItem.NOTE_TAG))
                    .ifPresent(tag -> index.tags().computeIfAbsent(tag.value("note_id"), id -> new ArrayList<>()).add(tag.value("tag_id")));
            item.filter(resource -> resource.is(JoplinItem.RESOURCE))
                    .ifPresent(resource -> index.types().put(resource.value("id"), resource.value("mime")));
        }
        for (String name : tree.names()) {
            if (!ITEM.matcher(name).matches()) {
                index.files().putIfAbsent(FilePath.of(name).stem(), name);
            }
        }
        return index;
    }

    /**
     * What the notes refer to.
     *
     * @param titles the titles of tags and notebooks by their ids
     * @param tags the ids of the tags of a note by its id
     * @param types the media types of resources by their ids
     * @param files the names of the files of resources by their ids
     */
    record Index(Map<String, String> titles, Map<String, List<String>> tags, Map<String, String> types, Map<String, String> files) {
    }
}
