package journal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a {@code .env} file as MicroProfile Config finds them. */
class DotenvConfigSourceTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/home/ada", "EMPTY", "");
    @TempDir Path folder;

    @Test
    void a_setting_is_found_under_its_name_in_the_environment() throws IOException {
        var source = source("JOURNAL_REGISTRATION_ROLES=author\njournal_session_idle=PT1H\njournal.https=true");

        assertEquals("author", source.getValue("JOURNAL_REGISTRATION_ROLES"));
        assertEquals("author", source.getValue("journal.registration.roles"));
        assertEquals("author", source.getValue("journal.registration-roles"));
        assertEquals("PT1H", source.getValue("journal.session.idle"));
        assertEquals("true", source.getValue("journal.https"));
        assertNull(source.getValue("journal.registration"));
    }

    @Test
    void the_name_as_it_is_goes_before_the_names_made_of_it() throws IOException {
        var source = source("A_B=third\na_b=second\na.b=first");

        assertEquals("first", source.getValue("a.b"));
        assertEquals("second", source.getValue("a-b"));
        assertEquals("third", source.getValue("A.B"));
    }

    @Test
    void the_file_stands_just_below_the_environment() throws IOException {
        var source = source("A=");

        assertEquals(290, source.getOrdinal());
        assertEquals(Map.of("A", ""), source.getProperties());
        assertEquals(source.getProperties().keySet(), source.getPropertyNames());
    }

    @Test
    void a_property_names_the_file_before_the_environment_does() {
        var environment = Map.of("JOURNAL_DOTENV", "environment.env");

        assertEquals(Path.of("property.env"), DotenvConfigSource.file(Optional.of("property.env"), environment));
        assertEquals(Path.of("environment.env"), DotenvConfigSource.file(Optional.empty(), environment));
        assertEquals(Path.of(".env"), DotenvConfigSource.file(Optional.empty(), Map.of()));
    }

    @Test
    void no_file_is_no_settings() {
        assertEquals(Map.of(), new DotenvConfigSource(folder.resolve("missing.env"), ENVIRONMENT).getProperties());
        assertEquals(Map.of(), new DotenvConfigSource(folder, ENVIRONMENT).getProperties());
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_by_its_name() throws IOException {
        var file = Files.write(folder.resolve("latin1.env"), new byte[] {'A', '=', (byte) 0xE9});

        var refusal = assertThrows(UncheckedIOException.class, () -> new DotenvConfigSource(file, ENVIRONMENT));

        assertTrue(refusal.getMessage().contains("latin1.env"), refusal.getMessage());
    }

    @Test
    void the_log_names_the_skipped_line_and_keeps_its_content() throws IOException {
        var messages = new ArrayList<String>();
        var collector = collector(messages);
        var log = Logger.getLogger(DotenvConfigSource.class.getName());
        log.addHandler(collector);

        source("A=b\nPASSWORD='half of a secret");

        log.removeHandler(collector);
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith("Line 2 "), messages.get(0));
        assertFalse(messages.get(0).contains("secret"), messages.get(0));
    }

    @Test
    void the_application_s_configuration_finds_the_source() {
        var sources = ServiceLoader.load(ConfigSource.class);

        assertTrue(sources.stream().anyMatch(source -> source.type() == DotenvConfigSource.class));
    }

    private DotenvConfigSource source(String text) throws IOException {
        return new DotenvConfigSource(Files.writeString(folder.resolve(".env"), text), ENVIRONMENT);
    }

    private static Handler collector(List<String> messages) {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                messages.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
