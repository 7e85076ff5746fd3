package journal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the journal, for tests that read them. */
public final class Sources {
    private static final Path MAIN = Path.of(System.getProperty("basedir", ""), "src", "main");

    private Sources() {
    }

    /** The files of a folder in {@code src/main}, and of those in it, whose names end so; there are some. */
    public static List<Path> files(String folder, String... endings) {
        try (Stream<Path> files = Files.walk(file(folder))) {
            var found = files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
            assertFalse(found.isEmpty(), folder);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of this path in {@code src/main}. */
    public static Path file(String path) {
        return MAIN.resolve(path);
    }

    /** What stands in a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
