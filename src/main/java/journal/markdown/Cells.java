package journal.markdown;

/**
 * The cells of the tables in a text, at most. The parser adds the cells that a row leaves out, so a wide head and many short rows make a
 * table a thousand times as long as the text.
 */
final class Cells {
    private static final int TIMES = 4;

    private long made; // cells, by the parser
    private long typed;
    private long rows; // of lines with a bar, one after another
    private long widest;

    private Cells() {
    }

    /**
     * Whether the tables would have many more cells than were typed.
     *
     * @param few the cells that nobody has to have typed
     */
    static boolean areMostlyMade(String source, int few) {
        var cells = new Cells();
        source.lines().forEach(cells::line);
        cells.end();
        return cells.made > few + TIMES * cells.typed;
    }

    private void line(String line) {
        long bars = line.chars().filter(letter -> letter == '|').count();
        if (bars == 0) {
            end();
        } else {
            rows++;
            typed += bars + 1;
            widest = Math.max(widest, bars + 1);
        }
    }

    private void end() {
        made += rows * widest;
        rows = 0;
        widest = 0;
    }
}
