package journal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file that is read record by record. A record longer than {@link SourceFiles#TEXT_MAX} bytes ends the reading, since a parser would hold it in memory. */
final class RecordStream extends FilterInputStream {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLANKS_MAX = 4096; // bytes

    private final String file;
    private long read;

    private RecordStream(String file, InputStream content) {
        super(content);
        this.file = file;
    }

    /** The content of a file, from the first letter on: programs put a mark of the byte order or empty lines before it. */
    static RecordStream of(SourceFiles files, String file) throws IOException {
        InputStream content = files.open(file);
        content.mark(BOM.length);
        if (!Arrays.equals(content.readNBytes(BOM.length), BOM)) {
            content.reset();
        }
        for (int blanks = 0; blanks < BLANKS_MAX; blanks++) {
            content.mark(1);
            if (" \t\r\n".indexOf(content.read()) < 0) {
                content.reset();
                break;
            }
        }
        return new RecordStream(file, content);
    }

    /** The first byte, which is still to be read; -1 where there is none. */
    int first() throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first;
    }

    /** A record has ended. */
    void next() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int found = super.read(bytes, offset, length);
        count(found);
        return found;
    }

    @Override
    public boolean markSupported() {
        return false; // the bytes are counted once
    }

    private void count(int more) throws BrokenFile {
        read += more;
        if (read > SourceFiles.TEXT_MAX) {
            throw new BrokenFile(file, 0, "A record is longer than " + SourceFiles.TEXT_MAX + " bytes.");
        }
    }
}
