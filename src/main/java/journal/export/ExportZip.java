package journal.export;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of an export in the making. The same files make the same bytes: names in the caller's order, times of the files, one level of compression. */
final class ExportZip implements Closeable {
    /** The time of a file that has none of its own. For the very first one that a zip can have Java writes another one, in the zone of the server. */
    static final Instant TIMELESS = Instant.parse("1980-02-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");
    private static final int LEVEL = 6;

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final Manifest manifest = new Manifest();

    /** An archive that is written to a stream. */
    ExportZip(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a file of text. */
    void add(String name, Instant time, String text) throws IOException {
        add(name, time, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a picture, which is compressed already. */
    void addPicture(String name, byte[] picture) throws IOException {
        add(name, TIMELESS, Deflater.NO_COMPRESSION, out -> out.write(picture));
    }

    /** Adds a file whose content is written bit by bit. */
    void add(String name, Instant time, Content content) throws IOException {
        add(name, time, LEVEL, content);
    }

    /** Counts one more of a kind, for the manifest. */
    void count(String kind) {
        manifest.count(kind);
    }

    /** Ends it with the manifest, its hash, and the signature of that. */
    void end(Manifest.Head head, Optional<SigningKey> key) throws IOException {
        String hash = write("manifest.json", TIMELESS, LEVEL, out -> manifest.writeTo(out, head)).hash();
        byte[] line = (hash + "  manifest.json\n").getBytes(StandardCharsets.UTF_8);
        write("manifest.sha256", TIMELESS, LEVEL, out -> out.write(line));
        if (key.isPresent()) {
            byte[] signature = signature(key.get(), line);
            write("manifest.sig", TIMELESS, LEVEL, out -> out.write(signature));
        }
        zip.finish();
    }

    private static byte[] signature(SigningKey key, byte[] line) throws IOException {
        try {
            return key.sign(line);
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    private void add(String name, Instant time, int level, Content content) throws IOException {
        Written written = write(name, time, level, content);
        manifest.add(name, written.size(), written.hash());
    }

    private record Written(long size, String hash) {
    }

    private Written write(String name, Instant time, int level, Content content) throws IOException {
        var entry = new ZipEntry(name);
        Instant within = time.isBefore(TIMELESS) ? TIMELESS : time.isAfter(LAST) ? LAST : time;
        entry.setTimeLocal(LocalDateTime.ofInstant(within, ZoneOffset.UTC)); // whatever the zone of the server is
        zip.setLevel(level);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.write(counted);
        zip.closeEntry();
        return new Written(counted.size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java has it (MessageDigest)
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        manifest.close();
        zip.close();
    }

    private static final class Counted extends FilterOutputStream {
        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int oneByte) throws IOException {
            out.write(oneByte);
            size++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            out.write(some, offset, length);
            size += length;
        }

        @Override
        public void close() {
            // the next file follows
        }
    }
}
