package journal.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that somebody has uploaded: one file, or those in an archive. Names are paths with slashes, as the archive has them. What is read of
 * them is bounded ({@link BrokenFile} beyond).
 */
public abstract class SourceFiles implements Closeable {
    /** The longest text that is read as a whole: 20 MB. */
    public static final int TEXT_MAX = 20_000_000;
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    private final Map<String, Path> kept = new HashMap<>();

    /** The names of all files, in the order of the archive, without folders. */
    public abstract List<String> names();

    /** Opens a file. */
    protected abstract InputStream stream(String name) throws IOException;

    /** Opens a file, buffered. */
    public final InputStream open(String name) throws IOException {
        Path path = kept.get(name);
        return new BufferedInputStream(path == null ? stream(name) : Files.newInputStream(path));
    }

    /**
     * Keeps what stands inside a file, such as a picture in XML, as a file of its own, which can be opened until {@link #forget}. A format keeps
     * the files of one entry, adds it, and forgets them.
     */
    public final OutputStream keep(String name) throws IOException {
        if (!kept.containsKey(name)) {
            kept.put(name, Files.createTempFile("journal", null));
        }
        return Files.newOutputStream(kept.get(name));
    }

    /** Removes all files that were kept. */
    public final void forget() throws IOException {
        for (Path path : kept.values()) {
            Files.deleteIfExists(path);
        }
        kept.clear();
    }

    /** Whether there is a file of this name. */
    public boolean has(String name) {
        return names().contains(name);
    }

    /** The first bytes of a file as text, to tell its format. */
    public final String beginning(String name, int bytes) throws IOException {
        try (InputStream in = open(name)) {
            return withoutBom(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
        }
    }

    /** The bytes of a file of at most {@link #TEXT_MAX} bytes. */
    public final byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(TEXT_MAX + 1);
            if (bytes.length > TEXT_MAX) {
                throw new BrokenFile(name, 0, "The file is longer than " + TEXT_MAX + " bytes.");
            }
            return bytes;
        }
    }

    /** The text of a file, without a byte order mark: UTF-8, or else Windows-1252, of which every byte is a letter. */
    public final String text(String name) throws IOException {
        byte[] bytes = bytes(name);
        try {
            return withoutBom(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return new String(bytes, OLD);
        }
    }

    private static String withoutBom(String text) {
        return text.startsWith(BOM) ? text.substring(1) : text;
    }
}
