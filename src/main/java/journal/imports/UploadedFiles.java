package journal.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journal.source.BrokenFile;
import journal.source.SourceFiles;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An uploaded file on this node's disk: a zip, a tar, or a file alone. Whichever it is, its content tells. */
abstract sealed class UploadedFiles extends SourceFiles {
    private static final int FILES_MAX = 200_000;
    private static final int RATIO = 200; // a text of one letter packs 1,000 times; none that a person has written more than 20
    private static final long SMALL = 10_000_000; // bytes that are never too many

    /**
     * Opens a file.
     *
     * @param name the name that its sender gave it
     * @throws BrokenFile where it is an archive that cannot be read
     */
    static UploadedFiles open(Path file, String name) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(Tar.MAGIC_AT + Tar.MAGIC.length());
        }
        if (beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] <= 8) {
            return new Zip(file, name);
        }
        boolean isTar = beginning.length == Tar.MAGIC_AT + Tar.MAGIC.length()
                && new String(beginning, Tar.MAGIC_AT, Tar.MAGIC.length(), java.nio.charset.StandardCharsets.US_ASCII).equals(Tar.MAGIC);
        return isTar ? new Tar(file, name) : new Single(file, name);
    }

    /** A file alone. */
    private static final class Single extends UploadedFiles {
        private final Path file;
        private final String name;

        Single(Path file, String name) {
            this.file = file;
            this.name = name;
        }

        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        protected InputStream stream(String wanted) throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void close() {
            // each stream is closed by whoever opened it
        }
    }

    /** An archive: its files by their paths. */
    private abstract static sealed class Archive<E extends ArchiveEntry> extends UploadedFiles {
        private final Map<String, E> entries = new LinkedHashMap<>();

        /**
         * Adds what an archive has, if that is a file whose path does not lead out of it.
         *
         * @throws BrokenFile where there are too many
         */
        final void add(String archive, E entry, boolean isFile) throws BrokenFile {
            String path = path(entry.getName());
            if (!path.isEmpty() && isFile) {
                entries.putIfAbsent(path, entry);
            }
            if (entries.size() > FILES_MAX) {
                throw new BrokenFile(archive, 0, "The archive has more than " + FILES_MAX + " files.");
            }
        }

        /** The file of this path. */
        final E entry(String path) {
            return entries.get(path);
        }

        @Override
        public List<String> names() {
            return List.copyOf(entries.keySet());
        }

        @Override
        public boolean has(String name) {
            return entries.containsKey(name);
        }

        // a path without ways out of the archive, or nothing
        private static String path(String name) {
            String path = name.replace('\\', '/');
            boolean isOdd = path.startsWith("/") || path.endsWith("/") || List.of(path.split("/")).contains("..");
            return isOdd || path.contains("__MACOSX/") || path.endsWith(".DS_Store") ? "" : path;
        }
    }

    /** A zip (APPNOTE.TXT of PKWARE). */
    private static final class Zip extends Archive<ZipArchiveEntry> {
        private final ZipFile zip;
        private final long size;

        Zip(Path file, String name) throws IOException {
            size = Files.size(file);
            try {
                zip = ZipFile.builder().setPath(file).get();
            } catch (IOException | IllegalArgumentException broken) {
                throw new BrokenFile(name, 0, broken.getMessage());
            }
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
                ZipArchiveEntry entry = all.nextElement();
                add(name, entry, !entry.isDirectory() && !entry.isUnixSymlink());
            }
        }

        @Override
        protected InputStream stream(String name) throws IOException {
            ZipArchiveEntry entry = entry(name);
            long packed = entry.getCompressedSize() < 0 ? size : entry.getCompressedSize();
            return new Bounded(zip.getInputStream(entry), SMALL + RATIO * packed, name);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** A tar (POSIX.1-1988 and later), which packs nothing. */
    private static final class Tar extends Archive<TarArchiveEntry> {
        private static final int MAGIC_AT = 257;
        private static final String MAGIC = "ustar";

        private final TarFile tar;

        Tar(Path file, String name) throws IOException {
            try {
                tar = new TarFile(file);
            } catch (IOException | IllegalArgumentException broken) {
                throw new BrokenFile(name, 0, broken.getMessage());
            }
            for (TarArchiveEntry entry : tar.getEntries()) {
                add(name, entry, entry.isFile());
            }
        }

        @Override
        protected InputStream stream(String name) throws IOException {
            return tar.getInputStream(entry(name));
        }

        @Override
        public void close() throws IOException {
            tar.close();
        }
    }

    /** Ends with a failure where a file is much larger than it is packed. */
    private static final class Bounded extends FilterInputStream {
        private final String name;
        private long left;

        Bounded(InputStream in, long most, String name) {
            super(in);
            this.left = most;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws BrokenFile {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BrokenFile(name, 0, "The file is much larger than it is packed.");
            }
        }
    }
}
