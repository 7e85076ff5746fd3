package journal.entry;

import java.util.List;
import java.util.stream.Stream;

/** A table to be filled, and the columns that are given, with types as Derby has them: {@code id BIGINT}. */
record Table(String name, List<String> columns) {

    /** Their names, as a statement lists them. */
    String names() {
        return String.join(", ", words(0).toList());
    }

    List<String> types() {
        return words(1).toList();
    }

    private Stream<String> words(int number) {
        return columns.stream().map(column -> column.split(" ")[number]);
    }
}
