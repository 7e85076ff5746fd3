package journal.entry;

import java.util.ArrayList;
import java.util.List;
import journal.NaughtyStrings;

/** The naughty strings as titles and as tags of entries. */
final class NaughtyFields {
    private NaughtyFields() {
    }

    /** The visible strings that fit in a title. */
    static List<String> titles() {
        return NaughtyStrings.visible().stream().filter(NaughtyFields::isTitle).toList();
    }

    /** Whether a string fits in a title. */
    static boolean isTitle(String words) {
        return words.codePointCount(0, words.length()) <= Entry.TITLE_MAX;
    }

    /** The same strings in fewer titles, each as long as fits. */
    static List<String> longTitles() {
        List<String> together = new ArrayList<>();
        for (String title : titles()) {
            int last = together.size() - 1;
            String both = last < 0 ? title : together.get(last) + ' ' + title;
            if (last >= 0 && isTitle(both)) {
                together.set(last, both);
            } else {
                together.add(title);
            }
        }
        return together;
    }

    /** The visible strings that are one tag each. */
    static List<String> tags() {
        return NaughtyStrings.visible().stream().filter(words -> Tags.of(words).equals(List.of(words)) && !Tags.isLong(words)).toList();
    }

    /** Tags in groups for one entry each, none of them twice in a group. */
    static List<List<String>> groups(List<String> tags) {
        List<List<String>> groups = new ArrayList<>();
        for (String tag : tags) {
            groups.stream().filter(group -> group.size() < Tags.MOST && Tags.of(String.join(",", group) + ',' + tag).size() > group.size())
                    .findFirst().orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(tag);
        }
        return groups;
    }
}
