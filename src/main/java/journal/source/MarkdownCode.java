package journal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes Markdown and leaves its code as it is (CommonMark 0.31, fenced code blocks and code spans). */
final class MarkdownCode {
    private static final char BEGIN = '\uFDD0'; // characters that no text has
    private static final char END = '\uFDD1';
    private static final Pattern FENCE = Pattern.compile("^[ \\t>]{0,20}(?:[-*+] {1,4})?(`{3,}|~{3,})([^`]*)$");
    private static final Pattern MARK = Pattern.compile(BEGIN + "(\\d+)" + END);
    private static final int SPAN_MAX = 2_000; // characters that are searched for the end of a code span

    private final List<String> code = new ArrayList<>();

    private MarkdownCode() {
    }

    /** The text after a change of all but its code. */
    static String around(String markdown, UnaryOperator<String> change) {
        MarkdownCode code = new MarkdownCode();
        return code.filled(change.apply(code.masked(markdown)));
    }

    /** The text without its code, to look for something in it. */
    static String without(String markdown) {
        return MARK.matcher(new MarkdownCode().masked(markdown)).replaceAll(" ");
    }

    private String masked(String markdown) {
        return withoutSpans(withoutFences(markdown.replace(BEGIN, ' ').replace(END, ' ')));
    }

    private String withoutFences(String markdown) {
        StringBuilder text = new StringBuilder();
        StringBuilder block = new StringBuilder();
        String fence = "";
        for (String line : markdown.split("(?<=\n)")) {
            Matcher mark = FENCE.matcher(line.strip());
            if (fence.isEmpty() && mark.matches()) {
                fence = mark.group(1);
                block.append(line);
            } else if (fence.isEmpty()) {
                text.append(line);
            } else {
                block.append(line);
                if (mark.matches() && mark.group(1).startsWith(fence) && mark.group(2).isBlank()) {
                    fence = "";
                    text.append(mask(block.toString()));
                    block.setLength(0);
                }
            }
        }
        return block.isEmpty() ? text.toString() : text.append(mask(block.toString())).toString();
    }

    private String withoutSpans(String markdown) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < markdown.length()) {
            int run = run(markdown, i);
            int end = run == 0 ? -1 : end(markdown, i + run, run);
            if (end > 0) {
                text.append(mask(markdown.substring(i, end)));
                i = end;
            } else {
                int next = i + Math.max(run, 1);
                text.append(markdown, i, next);
                i = next;
            }
        }
        return text.toString();
    }

    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    private static int end(String text, int start, int length) {
        int limit = Math.min(text.length(), start + SPAN_MAX);
        for (int i = start; i < limit; i++) {
            int run = run(text, i);
            if (run == length) {
                return i + run;
            } else if (text.startsWith("\n\n", i)) {
                return -1;
            }
            i += Math.max(run - 1, 0);
        }
        return -1;
    }

    private String mask(String text) {
        code.add(text);
        return BEGIN + Integer.toString(code.size() - 1) + END;
    }

    private String filled(String text) {
        return MARK.matcher(text).replaceAll(mark -> {
            int number = mark.group(1).length() > 9 ? code.size() : Integer.parseInt(mark.group(1));
            return Matcher.quoteReplacement(number < code.size() ? code.get(number) : "");
        });
    }
}
