package journal.source;

import java.util.regex.Pattern;

/** The Markdown that Day One writes, without what only Day One understands: it escapes every point, and links to parts of its application. */
final class DayOneMarkdown {
    private static final Pattern APPLICATION = Pattern.compile("(?<!!)\\[([^\\[\\]\\n]*+)\\]\\([A-Za-z]{1,40}\\)");
    private static final String FENCE = "```";

    private DayOneMarkdown() {
    }

    /** The text as a person would have written it. */
    static String of(String text) {
        var lines = new StringBuilder(text.length());
        boolean isCode = false;
        for (String line : APPLICATION.matcher(text).replaceAll("$1").split("\n", -1)) {
            isCode ^= line.strip().startsWith(FENCE);
            lines.append(lines.isEmpty() ? "" : "\n").append(isCode ? line : new Line(line).plain());
        }
        return lines.toString();
    }

    /** A line outside of code, from left to right. */
    private static final class Line {
        private final String line;
        private boolean isStart = true; // nothing but marks of quotes and lists so far
        private boolean isNumber = true; // nothing but digits so far
        private boolean isLink;
        private boolean isCode;

        Line(String line) {
            this.line = line;
        }

        String plain() {
            var plain = new StringBuilder(line.length());
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '\\' && i + 1 < line.length() && !isCode) {
                    plain.append(isNeeded(i) ? "\\" : "");
                    i++;
                } else if (line.charAt(i) == '`') {
                    isCode = !isCode;
                }
                plain.append(line.charAt(i));
                note(i);
            }
            return plain.toString();
        }

        private void note(int i) {
            char c = line.charAt(i);
            isLink = isLink || c == '(' && follows(i, ']');
            isStart = isStart && " \t>-+".indexOf(c) >= 0;
            isNumber = isNumber && " \t>0123456789".indexOf(c) >= 0;
        }

        private boolean isNeeded(int backslash) {
            return switch (line.charAt(backslash + 1)) {
                case '.' -> isNumber;
                case '-', '+' -> isStart;
                case '(' -> follows(backslash, ']');
                case ')' -> isNumber || isLink;
                case '!' -> backslash + 2 < line.length() && line.charAt(backslash + 2) == '[';
                default -> true;
            };
        }

        private boolean follows(int i, char before) {
            return i > 0 && line.charAt(i - 1) == before;
        }
    }
}
