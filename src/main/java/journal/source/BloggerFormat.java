package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Backups of Blogger: the Atom feed of its settings page, and the feed of Google Takeout since 2018 with its albums. */
public final class BloggerFormat implements Format {
    private static final Set<String> ENDINGS = Set.of("xml", "atom", "");
    private static final String ID = "tag:blogger.com,";

    @Override
    public String name() {
        return "blogger";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isFeed(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        List<String> feeds = new ArrayList<>();
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isFeed(files, name)) {
                feeds.add(name);
            }
        }
        var pictures = new FilesByAddress(files);
        for (String feed : feeds) {
            read(files, feed, pictures, reading);
        }
        pictures.tellRest(Stream.concat(feeds.stream(), feeds.stream().map(BloggerBlog::table)).toList(), reading);
    }

    private static boolean isFeed(SourceFiles files, String name) throws IOException {
        try (var records = new XmlRecords(files, name, Set.of("id", "entry"))) {
            Optional<XmlElement> root =
                    records.nextBegun().filter(element -> element.name().equals("feed") && element.isOf(BloggerEntry.ATOM));
            if (root.isEmpty()) {
                return false;
            }
            boolean declared = records.declared().contains(BloggerEntry.TAKEOUT);
            String id =
                    records.next().map(first -> first.name().equals("id") ? first.text() : first.value(BloggerEntry.ATOM, "id")).orElse("");
            return declared || id.strip().startsWith(ID);
        } catch (BrokenFile other) {
            return false;
        }
    }

    private static void read(SourceFiles files, String feed, FilesByAddress pictures, Reading reading) throws IOException {
        var blog = new BloggerBlog(files, feed);
        try (var records = new XmlRecords(files, feed, Set.of("entry"))) {
            long number = 0;
            for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
                number++;
                new BloggerEntry(entry.get(), feed, number, blog).read(pictures, reading);
            }
        }
    }
}
