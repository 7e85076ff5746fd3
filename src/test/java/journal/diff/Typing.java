package journal.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes and changes texts at random, the same for the same seed. No word is in a text twice. */
class Typing {
    /** The most code points an entry may have. */
    static final int MOST = 50_000;

    private static final List<String> SCRIPTS = List.of("rain", "👩‍👩‍👧‍👦", "مطر", "e\u0301te\u0301", "🇯🇵", "Straße", "x");
    private static final String BETWEEN_WORDS = " ";

    private final Random random;
    private int words;

    Typing(long seed) {
        random = new Random(seed);
    }

    /** Up to seven lines of up to five words, some empty, with or without a line break at the end. */
    String text() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(line -> IntStream.range(0, random.nextInt(6)).mapToObj(word -> word("b"))
                        .collect(Collectors.joining(BETWEEN_WORDS)))
                .collect(Collectors.joining("\n"));
    }

    /** The text after up to five changes, each of a word or a line: new words bear the writer's letter. */
    String changed(String text, String writer) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new ArrayList<>(line.isEmpty() ? List.of() : Arrays.asList(line.split(BETWEEN_WORDS))));
        }
        for (int change = random.nextInt(6); change > 0; change--) {
            change(lines, writer);
        }
        return lines.stream().map(line -> String.join(BETWEEN_WORDS, line)).collect(Collectors.joining("\n"));
    }

    /** The words of a text as they were typed. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[ \n]")).filter(word -> !word.isEmpty()).toList();
    }

    /** A text of so many code points. */
    static String points(int length, IntUnaryOperator point) {
        return IntStream.range(0, length).map(point).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void change(List<List<String>> lines, String writer) {
        int at = random.nextInt(lines.size());
        List<String> line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.add(at, new ArrayList<>(List.of(word(writer), word(writer))));
            case 1 -> lines.add(new ArrayList<>(random.nextBoolean() ? List.of() : List.of(word(writer))));
            case 2 -> {
                if (lines.size() > 1) {
                    lines.remove(at);
                }
            }
            case 3 -> line.add(random.nextInt(line.size() + 1), word(writer));
            default -> {
                if (!line.isEmpty()) {
                    int word = random.nextInt(line.size());
                    line.remove(word);
                    if (random.nextBoolean()) {
                        line.add(word, word(writer));
                    }
                }
            }
        }
    }

    private String word(String writer) {
        return SCRIPTS.get(random.nextInt(SCRIPTS.size())) + writer + words++;
    }
}
