package journal.markdown;

/** A text that is written piece by piece and may not become longer than a bound. */
final class BoundedText implements Appendable {
    private final StringBuilder text = new StringBuilder();
    private final int most; // UTF-16 units

    /** Says that the text would become too long. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("The text would become too long", null, false, false);
        }
    }

    BoundedText(int most) {
        this.most = most;
    }

    @Override
    public Appendable append(CharSequence part) {
        return append(part, 0, part.length());
    }

    @Override
    public Appendable append(CharSequence part, int start, int end) {
        if (text.length() + end - start > most) {
            throw new TooLong();
        }
        text.append(part, start, end);
        return this;
    }

    @Override
    public Appendable append(char letter) {
        return append(String.valueOf(letter));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
