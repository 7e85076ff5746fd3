package journal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the items of a backup of Standard Notes say about each other: tags refer to notes, and notes to notes, tags and files. */
final class StandardNotesIndex {
    private static final int NAME_MAX = 200;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();

    /** Takes an item. */
    void add(JsonFields item) {
        String type = item.text("content_type");
        JsonFields content = item.fields("content");
        String name = content.text("title") + content.text("name");
        names.put(item.text("uuid"), name.substring(0, Math.min(name.length(), NAME_MAX)));
        types.put(item.text("uuid"), type);
        if (type.equals("Tag")) {
            for (JsonFields reference : content.records("references")) {
                tags.computeIfAbsent(reference.text("uuid"), first -> new ArrayList<>()).add(content.text("title"));
            }
        }
    }

    /** The title of a note, or the name of a file; empty where there is none of this id. */
    String name(String id) {
        return names.getOrDefault(id, "");
    }

    /** The tags of a note. */
    List<String> tagsOf(String note) {
        return tags.getOrDefault(note, List.of());
    }

    /** Whether this id is a file's. A backup names files and does not have them. */
    boolean isFile(String id) {
        return types.getOrDefault(id, "").endsWith("File");
    }

    /** Whether this id is a tag's. */
    boolean isTag(String id) {
        return types.getOrDefault(id, "").equals("Tag");
    }
}
