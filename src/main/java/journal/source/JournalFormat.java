package journal.source;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The export of a journal, its own or another one ({@code docs/export.md}): nothing of entries and drafts is lost. */
public final class JournalFormat implements Format {
    /** The name of the format in the manifest. */
    public static final String NAME = "journal-export";
    /** The latest version of the format, the only one so far. */
    public static final int VERSION = 1;
    private static final String MANIFEST = "manifest.json";
    private static final int BEGINNING = 1_000; // bytes
    private static final Pattern IS_OURS =
            Pattern.compile("^\\s*\\{\\s*\"format\"\\s*:\\s*\"" + NAME + "\"\\s*,\\s*\"version\"\\s*:\\s*1\\b");
    private static final Pattern ENTRY = Pattern.compile("(?:entries|trash)/([^/]+)\\.md");
    private static final Pattern EARLIER = Pattern.compile("(?:entries|trash)/([^/]+)/versions/(\\d{1,9})\\.md");
    private static final Pattern DRAFT = Pattern.compile("drafts/[^/]+\\.md");
    private static final Pattern BESIDE = Pattern.compile("README\\.txt|(?:preferences|circles|security-log|manifest)\\.json"
            + "|manifest\\.(?:sha256|sig)|pictures/[^/]+|__MACOSX/.*|(?:.*/)?\\.DS_Store");

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        Optional<String> manifest = manifest(files);
        return manifest.isPresent() && IS_OURS.matcher(files.beginning(manifest.get(), BEGINNING)).find();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        String folder = manifest(files).map(name -> name.substring(0, name.length() - MANIFEST.length())).orElse("");
        List<String> names = files.names().stream().filter(name -> name.startsWith(folder)).toList();
        Map<String, Map<Integer, String>> earlier = earlier(names, folder.length());
        var reader = new JournalReader(files, folder, reading);
        for (String name : names) {
            String file = name.substring(folder.length());
            Matcher entry = ENTRY.matcher(file);
            if (entry.matches()) {
                reader.entry(name, earlier.getOrDefault(entry.group(1), Map.of()));
            } else if (DRAFT.matcher(file).matches()) {
                reader.draft(name);
            } else if (!EARLIER.matcher(file).matches() && !BESIDE.matcher(file).matches()) {
                reading.skip(file, Skipped.OTHER_FILE);
            }
        }
    }

    // that nearest to the top
    private static Optional<String> manifest(SourceFiles files) {
        return files.names().stream().filter(name -> name.equals(MANIFEST) || name.endsWith('/' + MANIFEST))
                .min(Comparator.comparingInt(String::length));
    }

    private static Map<String, Map<Integer, String>> earlier(List<String> names, int folder) {
        Map<String, Map<Integer, String>> earlier = new HashMap<>();
        for (String name : names) {
            Matcher version = EARLIER.matcher(name.substring(folder));
            if (version.matches()) {
                earlier.computeIfAbsent(version.group(1), entry -> new TreeMap<>()).put(Integer.parseInt(version.group(2)), name);
            }
        }
        return earlier;
    }
}
