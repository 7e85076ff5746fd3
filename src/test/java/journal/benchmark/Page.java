package journal.benchmark;

import java.io.IOException;

/**
 * What a visitor asks of a server again and again: one page, or a few requests that belong together.
 *
 * @param name as the report has it
 * @param cold how many are the first ones after a start
 */
record Page(String name, int cold, Preparation preparation) {
    /** What comes before, such as signing in. */
    interface Preparation {
        Cycle of(Visitor visitor) throws IOException;
    }

    /** What is done again and again. An answer that is not the expected one ends the benchmark. */
    interface Cycle {
        void run() throws IOException;
    }
}
