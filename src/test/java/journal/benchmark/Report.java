package journal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** What was measured, as Markdown. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph. */
    void paragraph(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append("\n\n");
    }

    /** Begins a table. */
    void table(String... columns) {
        row(columns);
        row(Collections.nCopies(columns.length, "---").toArray(String[]::new));
    }

    /** Adds a row to the table. */
    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Ends the table. */
    void end() {
        text.append('\n');
    }

    /** Writes all of it in a file. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /** All of it. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Milliseconds, with as many digits as they are worth. */
    static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 1 ? "%.3f" : millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%.0f", millis);
    }

    /** Mebibytes, where the system says them. */
    static String memory(Optional<Long> mebibytes) {
        return mebibytes.map(String::valueOf).orElse("-");
    }
}
