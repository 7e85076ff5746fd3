package journal.export;

import jakarta.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import journal.source.JournalFormat;

/** The manifest of an export in the making: the size and the hash of each file, a line each. They are many, so they wait in a file. */
final class Manifest implements Closeable {
    private final Path lines;
    private final Writer writer;
    private final Map<String, Long> counts = new TreeMap<>();
    private String separator = "\n";

    /** An empty one. */
    Manifest() throws IOException {
        lines = Files.createTempFile("journal-export", ".json");
        writer = Files.newBufferedWriter(lines);
    }

    /**
     * What the manifest says before its files.
     *
     * @param journal the address of the journal; empty where it has none
     * @param account the username
     * @param key the name of the key that signs it; empty where it is not signed
     */
    record Head(Instant exported, String journal, String account, String key) {
    }

    /**
     * Adds a file.
     *
     * @param path letters, digits and signs that JSON does not escape
     * @param hash SHA-256, hexadecimal
     */
    void add(String path, long size, String hash) throws IOException {
        writer.write(separator + "    {\"path\": \"" + path + "\", \"size\": " + size + ", \"sha256\": \"" + hash + "\"}");
        separator = ",\n";
    }

    /** Counts one more of a kind. */
    void count(String kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    /** Writes all of it. */
    void writeTo(OutputStream out, Head head) throws IOException {
        writer.close();
        out.write(begin(head).getBytes(StandardCharsets.UTF_8));
        Files.copy(lines, out);
        out.write("\n  ]\n}\n".getBytes(StandardCharsets.UTF_8));
    }

    private String begin(Head head) {
        var text = new StringBuilder("{\n  \"format\": \"" + JournalFormat.NAME + "\",\n  \"version\": " + JournalFormat.VERSION);
        Map<String, String> values = new TreeMap<>(Map.of("exported", head.exported().toString(), "journal", head.journal(), "account",
                head.account(), "key", head.key()));
        values.forEach((name, value) -> text.append(",\n  \"").append(name).append("\": ").append(Json.createValue(value)));
        text.append(",\n  \"counts\": {");
        String comma = "";
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            text.append(comma).append('"').append(count.getKey()).append("\": ").append(count.getValue());
            comma = ", ";
        }
        return text.append("},\n  \"files\": [").toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(lines);
    }
}
