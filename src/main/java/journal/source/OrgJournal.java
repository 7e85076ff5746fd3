package journal.source;

import java.io.IOException;
import java.util.regex.Pattern;

/** Files of Org mode as org-journal writes them: one for a day, a week, a month or a year, with a heading for each entry. */
final class OrgJournal implements Format {
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:[-_.]?\\d{2}){0,2}(?:[-_.]?W\\d{2}|)");
    private static final Pattern ORG = Pattern
            .compile("(?m)^(?:\\*{1,5}[ \\t]+\\S|#\\+(?:title|startup|filetags|date|options):|:PROPERTIES:)", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4_000; // bytes
    private static final int TOLD_MAX = 20; // files that are looked into

    @Override
    public String name() {
        return "orgjournal";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : new FileTree(files).names().stream().filter(OrgJournal::isOrg).limit(TOLD_MAX).toList()) {
            if (ORG.matcher(files.beginning(name, BEGINNING)).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrg(String name) {
        FilePath path = FilePath.of(name);
        return path.is("org") || path.extension().isEmpty() && DAY.matcher(path.stem()).matches();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        Repeats ids = new Repeats();
        for (String name : tree.names()) {
            if (isOrg(name)) {
                new OrgDays(tree, name, ids, reading).read(OrgSection.of(files.text(name)));
            }
        }
        for (String name : tree.names()) {
            if (!isOrg(name) && !tree.isUsed(name)) {
                reading.skip(name, name.endsWith(".gpg") ? Skipped.ENCRYPTED : Skipped.OTHER_FILE);
            }
        }
    }
}
