package journal.source;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The posts of the information that Facebook hands out as JSON: arrays of posts, with their pictures in folders. */
public final class FacebookFormat implements Format {
    private static final Set<String> ENDINGS = Set.of("json");
    private static final Pattern POSTS = Pattern.compile("(?:^|/)your_posts[^/]*\\.json$");
    private static final int LOOKED_AT = 20; // values

    @Override
    public String name() {
        return "facebook";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isPosts(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        List<String> posts = new ArrayList<>();
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isPosts(files, name) || POSTS.matcher(name).find()) {
                check(files, name);
                posts.add(name);
            }
        }
        var pictures = new FilesByAddress(files);
        Map<Long, Integer> seconds = new HashMap<>();
        for (String name : posts) {
            read(files, name, pictures, seconds, reading);
        }
        pictures.tellRest(posts, reading);
    }

    /** Whether a post is among the first values. Comments and reactions are arrays of the same kind with other data. */
    private static boolean isPosts(SourceFiles files, String name) throws IOException {
        try (var values = new JsonList(files, name)) {
            Optional<JsonValue> value = values.next();
            for (int seen = 0; seen < LOOKED_AT && value.isPresent(); seen++) {
                if (FacebookPost.isOne(value.get())) {
                    return true;
                }
                value = values.next();
            }
            return false;
        } catch (BrokenFile other) {
            return false;
        }
    }

    /** A file that is not well-formed is refused before a post is taken. */
    private static void check(SourceFiles files, String name) throws IOException {
        try (var values = new JsonList(files, name)) {
            for (var value = values.next(); value.isPresent();) {
                value = values.next();
            }
        }
    }

    private static void read(SourceFiles files, String name, FilesByAddress pictures, Map<Long, Integer> seconds, Reading reading)
            throws IOException {
        try (var values = new JsonList(files, name)) {
            if (!values.isArray()) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
            long number = 0;
            for (var value = values.next(); value.isPresent(); value = values.next()) {
                number++;
                new FacebookPost(value.get(), name, number).read(pictures, seconds, reading);
            }
        }
    }
}
