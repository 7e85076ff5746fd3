package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;

/** Posts of Jekyll, Hugo and their kin: texts with front matter, alone or in the folders of a site. */
final class SitePosts implements Format {
    private static final String[] KEYS =
            {"title", "date", "tags", "tag", "categories", "category", "draft", "published", "layout", "slug", "permalink", "description"};
    private static final Pattern POSTS = Pattern.compile("(?:^|/)(_posts|_drafts)/");
    private static final Pattern CONTENT = Pattern.compile("(?:^|/)content/");
    private static final Pattern HUGO = Pattern.compile("(?:^|/)(?:hugo|config)\\.(?:toml|ya?ml|json)$|(?:^|/)archetypes/");
    private static final int BEGINNING = 20_000; // bytes
    private static final int TOLD_MAX = 50; // files that are looked into

    private final InstantSource clock;

    SitePosts() {
        this(InstantSource.system());
    }

    SitePosts(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "frontmatter";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        FileTree tree = new FileTree(files);
        List<String> names = tree.names();
        if (tree.isOwn() && names.stream().noneMatch(name -> POSTS.matcher(name).find() || HUGO.matcher(name).find())) {
            return false; // sites have a manifest, too
        }
        for (String name : names.stream().filter(SitePosts::isText).limit(TOLD_MAX).toList()) {
            FrontMatter matter = FrontMatter.of(files.beginning(name, BEGINNING));
            if (matter.isThere() && matter.has(KEYS) && !matter.has("starred", "stars")) { // those are of jrnl
                return !new ObsidianVault().fits(files);
            }
        }
        return false;
    }

    private static boolean isText(String name) {
        FilePath path = FilePath.of(name);
        return path.is("md", "markdown", "mdown", "mkd")
                || path.is("html", "htm") && (POSTS.matcher(name).find() || CONTENT.matcher(name).find());
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        Instant now = clock.instant();
        boolean isHugo = tree.names().stream().anyMatch(name -> HUGO.matcher(name).find())
                && tree.names().stream().anyMatch(name -> CONTENT.matcher(name).find());
        boolean isSite = isHugo || tree.names().stream().anyMatch(name -> POSTS.matcher(name).find());
        for (String name : tree.names()) {
            boolean isPublished = name.contains("_posts/") || isHugo && CONTENT.matcher(name).find();
            if (isText(name) && isSite && !isPublished && !name.contains("_drafts/")
                    || isText(name) && FilePath.of(name).stem().startsWith("_index")) {
                reading.skip(name, Skipped.NO_ENTRY);
            } else if (isText(name)) {
                new SitePost(tree, name, FrontMatter.of(files.text(name))).read(isPublished, now, reading);
            }
        }
        for (String name : tree.names()) {
            if (!isText(name) && !tree.isUsed(name)) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }
}
