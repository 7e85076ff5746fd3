package journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What a server has written in its log. */
public record Log(Path file) {
    /** Where the servers of the tests are installed. */
    static final Path WLP = Path.of(System.getProperty("test.wlp", "target/liberty/wlp")).toAbsolutePath();

    /** The log of the journal under test, of the server {@code test.server}. */
    public static Log ofTheJournal() {
        return of(System.getProperty("test.server", "journal"));
    }

    /** The log of the server of this name. */
    static Log of(String server) {
        return new Log(WLP.resolve("usr/servers").resolve(server).resolve("logs/messages.log"));
    }

    /** Its lines; none before it begins. */
    public List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), UTF_8).lines().toList();
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its lines that have this text in them. */
    List<String> lines(String text) {
        return lines().stream().filter(line -> line.contains(text)).toList();
    }
}
