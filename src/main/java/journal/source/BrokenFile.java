package journal.source;

import java.io.IOException;

/** A file is not well-formed, so that nothing of it is imported. */
public class BrokenFile extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;

    /**
     * What is wrong with a file.
     *
     * @param file its name
     * @param line the line, from 1 on; 0 where that is unknown
     * @param reason what a parser says about it, in one sentence
     */
    public BrokenFile(String file, long line, String reason) {
        super(reason);
        this.file = file;
        this.line = line;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, from 1 on; 0 where that is unknown. */
    public long line() {
        return line;
    }
}
