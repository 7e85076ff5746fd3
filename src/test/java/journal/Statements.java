package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Derby logged of the statements that it ran. */
public final class Statements {
    private static final List<String> NOBODYS = List.of("VALUES 1", "publish_at <= ?", "/* index */"); // what the server asks by itself

    private Statements() {
    }

    /** Those for requests, in their order. */
    public static List<String> in(Path log) {
        try {
            return Files.readAllLines(log).stream().filter(line -> line.contains("Executing prepared statement: ")
                    && NOBODYS.stream().noneMatch(line::contains)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
