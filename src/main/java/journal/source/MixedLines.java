package journal.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file to which several programs have written: each is UTF-8, or else Windows-1252. */
final class MixedLines implements Closeable {
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final int LINES_MAX = 500_000; // of a record

    private final String file;
    private final RecordStream content;
    private int next;
    private int lines;

    MixedLines(SourceFiles files, String file) throws IOException {
        this.file = file;
        content = RecordStream.of(files, file);
        next = content.read();
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<String> next() throws IOException {
        if (next < 0) {
            return Optional.empty();
        }
        lines++;
        if (lines > LINES_MAX) {
            throw new BrokenFile(file, 0, "A record has more than " + LINES_MAX + " lines.");
        }
        var bytes = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n' && next != '\r'; next = content.read()) {
            bytes.write(next);
        }
        int end = next;
        next = content.read();
        if (end == '\r' && next == '\n') {
            next = content.read();
        }
        return Optional.of(text(bytes.toByteArray()));
    }

    /** A record has ended. */
    void endRecord() {
        content.next();
        lines = 0;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException old) {
            return new String(bytes, OLD);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
