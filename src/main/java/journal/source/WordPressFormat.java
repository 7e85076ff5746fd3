package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exports of WordPress (WXR 1.0 to 1.2, which is RSS with elements of its own), also in several files, and with the folder of uploads. */
public final class WordPressFormat implements Format {
    private static final Set<String> ENDINGS = Set.of("xml", "wxr", "rss", "txt", "");

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isExport(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        List<String> exports = exports(files);
        var index = new WordPressIndex(files, exports);
        for (String export : exports) {
            read(files, export, index, reading);
        }
        index.tellRest(exports, reading);
    }

    private static List<String> exports(SourceFiles files) throws IOException {
        var exports = new ArrayList<String>();
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isExport(files, name)) {
                exports.add(name);
            }
        }
        return exports;
    }

    private static boolean isExport(SourceFiles files, String name) throws IOException {
        try (var records = new XmlRecords(files, name, Set.of())) {
            Optional<XmlElement> root = records.nextBegun().filter(element -> element.name().equals("rss"));
            if (root.isEmpty()) {
                return false;
            }
            String declared = records.declared();
            records.nextBegun();
            return (declared + records.declared()).contains(WordPressItem.WP);
        } catch (BrokenFile other) {
            return false;
        }
    }

    private static void read(SourceFiles files, String export, WordPressIndex index, Reading reading) throws IOException {
        try (var records = new XmlRecords(files, export, Set.of("item"))) {
            long number = 0;
            for (var item = records.next(); item.isPresent(); item = records.next()) {
                number++;
                new WordPressItem(item.get(), export, number, index).read(reading);
            }
        }
    }
}
