package journal.source;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts without a format: each file of Markdown or plain text is an entry. It has no name but its path in the archive. Its date may stand in the
 * path, and its title is a first heading, or else the name of the file.
 */
final class PlainFiles implements Format {
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?m)^\\tDate:\\t|^type_: \\d+$|\\A(?:AUTHOR|TITLE): .*\\R[A-Z ]+: .*\\R|"
                    + "\\A\\[?\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4} \\d{1,2}:\\d{2}|\\A(?:\\{\\}|'?\\d{1,2}'?: *(?:\\R +|\\{)['\"]?text)|\\A\\s*<(?:\\?xml|!DOCTYPE|html|rss|feed)");
    private static final int BEGINNING = 4_000; // bytes
    private static final int TOLD_MAX = 20; // files that are looked into

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        FileTree tree = new FileTree(files);
        List<String> names = tree.names();
        List<String> texts = names.stream().filter(PlainFiles::isText).toList();
        long others = names.stream().filter(name -> FilePath.of(name).is("json", "xml", "html", "csv", "htm")).count();
        if (texts.isEmpty() || others > texts.size() || tree.isOwn()) {
            return false;
        }
        for (String name : texts.subList(0, Math.min(texts.size(), TOLD_MAX))) {
            String beginning = files.beginning(name, BEGINNING);
            if (beginning.indexOf('\0') >= 0 || OF_ANOTHER.matcher(beginning).find()) {
                return false;
            }
        }
        return !new SitePosts().fits(files) && !new ObsidianVault().fits(files);
    }

    private static boolean isText(String name) {
        return FilePath.of(name).is("md", "markdown", "mdown", "txt", "text");
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        for (String name : tree.names()) {
            if (isText(name)) {
                read(files.text(name), name, tree, reading);
            }
        }
        for (String name : tree.names()) {
            if (!isText(name) && !tree.isUsed(name)) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }

    private static void read(String text, String name, FileTree tree, Reading reading) throws IOException {
        if (text.isBlank()) {
            reading.skip(name, Skipped.EMPTY);
            return;
        } else if (text.length() > LinkedText.LENGTH_MAX) {
            reading.skip(name, Skipped.LONG);
            return;
        }
        FilePath path = FilePath.of(name);
        SourceEntry entry = new SourceEntry(name.substring(tree.top().length()), name).dated(path.time()).knownAs(LinkedText.address(name));
        if (path.is("txt", "text")) {
            reading.add(entry.titled(path.words()).saying(SourceText.plain(text)));
            return;
        }
        Headed headed = Headed.of(text);
        LinkedText linked = new LinkedText(tree, name, entry);
        entry.titled(headed.title().isEmpty() ? path.words() : headed.title()).saying(SourceText.markdown(linked.of(headed.text())));
        reading.add(entry);
        linked.lost().forEach(part -> reading.lose(name, part));
    }
}
