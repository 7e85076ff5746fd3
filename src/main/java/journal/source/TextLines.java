package journal.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a text file of any length. Each is UTF-8, or else Windows-1252, of which every byte is a letter. */
final class TextLines implements Closeable {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    private final String file;
    private final InputStream content;
    private long number;

    /** Opens a file. */
    TextLines(SourceFiles files, String file) throws IOException {
        this.file = file;
        content = files.open(file);
    }

    /** The next line without its end; empty behind the last one. */
    Optional<String> next() throws IOException {
        int first = content.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        var bytes = new ByteArrayOutputStream();
        for (int next = first; next >= 0 && next != '\n'; next = content.read()) {
            bytes.write(next);
            if (bytes.size() > SourceFiles.TEXT_MAX) {
                throw new BrokenFile(file, number, "The line is longer than " + SourceFiles.TEXT_MAX + " bytes.");
            }
        }
        String line = text(bytes.toByteArray());
        line = number == 1 && line.startsWith(BOM) ? line.substring(1) : line;
        return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, OLD);
        }
    }
}
