package journal.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that a test has written. */
public final class GivenFiles extends SourceFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** One file with this text. */
    public static GivenFiles of(String name, String text) {
        return new GivenFiles().with(name, text);
    }

    /** The same with one file more. */
    public GivenFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one file more. */
    public GivenFiles with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    protected InputStream stream(String name) throws IOException {
        if (!files.containsKey(name)) {
            throw new FileNotFoundException(name);
        }
        return new ByteArrayInputStream(files.get(name));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
