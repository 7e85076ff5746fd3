package journal.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a CSV file (RFC 4180) whose first row has the names of the columns, one row at a time. */
final class CsvRows implements Closeable {
    private final String file;
    private final PushbackReader in;
    private final List<String> columns;
    private int number;
    private int end; // what followed the last field
    private long line = 1;

    /** The rows of a file. */
    CsvRows(SourceFiles files, String file) throws IOException {
        this.file = file;
        in = new PushbackReader(new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8)));
        columns = row().orElse(List.of());
        if (!columns.isEmpty()) {
            columns.set(0, columns.get(0).replace("\uFEFF", ""));
        }
    }

    /** The next row, by the names of its columns; empty at the end. Fields beyond the named columns are left out. */
    Optional<Map<String, String>> next() throws IOException {
        Optional<List<String>> row = row();
        while (row.isPresent() && row.get().size() == 1 && row.get().get(0).isBlank()) {
            row = row(); // an empty line
        }
        number++;
        return row.map(this::named);
    }

    private Map<String, String> named(List<String> fields) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            named.put(columns.get(i).strip(), fields.get(i));
        }
        return named;
    }

    /** The number of the last row, from 1 on. */
    int number() {
        return number;
    }

    private Optional<List<String>> row() throws IOException {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
            if (end == -1 && fields.size() == 1 && fields.get(0).isEmpty()) {
                return Optional.empty();
            }
        } while (end == ',');
        return Optional.of(fields);
    }

    private String field() throws IOException {
        var text = new StringBuilder();
        end = in.read();
        if (end == '"') {
            end = quoted(text);
        }
        while (end != ',' && end != '\n' && end != '\r' && end != -1) {
            append(text, end);
            end = in.read();
        }
        if (end == '\r') {
            endLine();
        }
        line += end == '\n' ? 1 : 0;
        return text.toString();
    }

    // Returns what follows the quotation mark at the end.
    private int quoted(StringBuilder text) throws IOException {
        for (int read = in.read(); read != -1; read = in.read()) {
            if (read == '"') {
                read = in.read();
                if (read != '"') {
                    return read;
                }
            }
            line += read == '\n' ? 1 : 0;
            append(text, read);
        }
        throw new BrokenFile(file, line, "A quotation mark is not closed.");
    }

    private void append(StringBuilder text, int read) throws IOException {
        text.append((char) read);
        if (text.length() > SourceFiles.TEXT_MAX) {
            throw new BrokenFile(file, line, "A field is longer than " + SourceFiles.TEXT_MAX + " characters.");
        }
    }

    private void endLine() throws IOException {
        end = in.read();
        if (end != '\n') {
            if (end != -1) {
                in.unread(end);
            }
            end = '\n';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
