package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Derby logged of the statements that it ran. */
public final class Statements {
    private static final List<String> NOBODYS =
            List.of("VALUES 1", "publish_at <= ?", "/* index */", "/* html */", "/* mail */", "/* work */", "registration_rule"); // what the server asks by itself

    private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");

    private static final String EXECUTING = "Executing prepared statement: ";
    private static final String ENDED = ":End prepared statement";
    private static final String COMPILING = "Begin compiling prepared statement: ";

    private Statements() {
    }

    /** Those for requests, in their order. */
    public static List<String> in(Path log) {
        try {
            return of(Files.readAllLines(log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Those among these lines. One whose plan Derby finds out of date when it executes it is logged once more, then compiled, and executed
     * once.
     */
    static List<String> of(List<String> lines) {
        List<String> statements = new ArrayList<>();
        for (String line : lines) {
            int last = statements.size() - 1;
            if (line.contains(EXECUTING) && !isNobodys(line)) {
                statements.add(line);
            } else if (last >= 0 && !line.isBlank() && !line.contains("Thread[") && !statements.get(last).contains(ENDED)) {
                statements.set(last, statements.get(last) + ' ' + line); // it has several lines
            } else if (last > 0 && line.contains(COMPILING) && said(statements.get(last)).equals(said(statements.get(last - 1)))
                    && said(statements.get(last)).startsWith(said(line).replace(COMPILING, EXECUTING))) {
                statements.remove(last);
            }
        }
        return statements;
    }

    /** The rows of tables and indexes that those for requests visited, by the plans among these lines. */
    static int rowsVisited(List<String> lines) {
        int rows = 0;
        boolean nobodys = false;
        for (String line : lines) {
            if (line.contains("Thread[")) { // the next one begins
                nobodys = isNobodys(line);
            }
            Matcher visited = VISITED.matcher(line);
            if (!nobodys && visited.find()) {
                rows += Integer.parseInt(visited.group(1));
            }
        }
        return rows;
    }

    private static boolean isNobodys(String line) {
        return NOBODYS.stream().anyMatch(line::contains);
    }

    // who said it, in which transaction, and what, whenever that was
    private static String said(String line) {
        return line.substring(Math.max(0, line.indexOf("Thread[")));
    }
}
