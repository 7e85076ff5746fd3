package journal.source;

import java.io.IOException;

/** A format in which a program writes entries to files. It is told by the content of the files, never by their names alone. */
public interface Format {
    /**
     * Its name in the database and in messages ({@code import.format.NAME}): small letters and digits. Records of formats with the same
     * name and the same id are the same record.
     */
    String name();

    /** Whether the files are of this format; another one may fit better and is asked before ({@link Formats}). */
    boolean fits(SourceFiles files) throws IOException;

    /**
     * Reads all records, in the same order each time, and holds no more than one record and an index of names in memory.
     *
     * @throws BrokenFile where the file as a whole is not well-formed; what is wrong with one record is told to the reading instead
     */
    void read(SourceFiles files, Reading reading) throws IOException;
}
