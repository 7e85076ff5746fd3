package journal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import journal.Sources;

/** The files of messages: one for each language of the journal. */
final class MessageFile {
    /** The messages of the file that names no language. */
    static final Properties ENGLISH = of("");

    private MessageFile() {
    }

    /** The messages in the language of this tag. */
    static Properties of(String language) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(path(language))) {
            messages.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return messages;
    }

    /** The file of this language; the empty tag is that of the file that names none. */
    static Path path(String language) {
        return Sources.file("resources/journal/messages" + (language.isEmpty() ? "" : "_" + language) + ".properties");
    }

    /** The tags of all languages but English. */
    static Stream<String> translations() {
        return Sources.files("resources/journal", ".properties").stream().map(file -> file.getFileName().toString())
                .filter(name -> name.contains("_")).map(name -> name.replaceAll("messages_|\\.properties", ""));
    }
}
