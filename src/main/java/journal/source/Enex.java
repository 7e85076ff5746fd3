package journal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Notes of Evernote (ENEX, evernote-export4.dtd). A note has no identifier there. The moment of its creation names it, since that stays when the
 * note is changed, and its title as well where several notes were created in the same second.
 */
final class Enex implements Format {
    private static final Pattern ROOT = Pattern.compile("<en-export[\\s>]");
    private static final int BEGINNING = 4_000; // bytes; a comment may stand first

    @Override
    public String name() {
        return "evernote";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        return !exports(files).isEmpty();
    }

    private static List<String> exports(SourceFiles files) throws IOException {
        List<String> names = new FileTree(files).names();
        List<String> exports = new ArrayList<>();
        for (String name : names) {
            if ((names.size() == 1 || FilePath.of(name).is("enex", "xml")) && ROOT.matcher(files.beginning(name, BEGINNING)).find()) {
                exports.add(name);
            }
        }
        return exports;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        Index index = new Index(new HashMap<>(), new HashMap<>());
        for (String export : exports(files)) { // twice: a file that ends too early adds nothing
            eachNote(files, export, (xml, number) -> index.add(xml));
        }
        for (String export : exports(files)) {
            eachNote(files, export, (xml, number) -> {
                try {
                    EnexNote note = new EnexNote(files, export + ", " + number);
                    note.read(xml);
                    note.tell(reading, index);
                } finally {
                    files.forget();
                }
            });
        }
    }

    private static void eachNote(SourceFiles files, String export, NoteReader note) throws IOException {
        try (InputStream in = files.open(export)) {
            XMLStreamReader xml = Xml.inPieces(export, in);
            int number = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "note".equals(xml.getLocalName())) {
                    note.read(xml, ++number);
                }
            }
        } catch (XMLStreamException failure) {
            throw Xml.broken(export, failure);
        }
    }

    /** Reads a note to its end. */
    private interface NoteReader {
        void read(XMLStreamReader xml, int number) throws IOException, XMLStreamException;
    }

    /**
     * How many notes have a moment of creation, and a title.
     *
     * @param moments the numbers by moments
     * @param titles the numbers by titles
     */
    record Index(Map<String, Integer> moments, Map<String, Integer> titles) {
        private void add(XMLStreamReader xml) throws XMLStreamException {
            for (int depth = 1; depth > 0;) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                boolean isField = event == XMLStreamConstants.START_ELEMENT && depth == 2;
                if (isField && ("created".equals(xml.getLocalName()) || "title".equals(xml.getLocalName()))) {
                    Map<String, Integer> numbers = "title".equals(xml.getLocalName()) ? titles : moments;
                    numbers.merge(EnexNote.text(xml).strip(), 1, Integer::sum);
                    depth--;
                }
            }
        }

        /** Whether this is the only note of its moment. */
        boolean isOnlyAt(String moment) {
            return !moment.isEmpty() && moments.getOrDefault(moment, 0) == 1;
        }

        /** Whether this title names one note. */
        boolean isOnlyOf(String title) {
            return !title.isEmpty() && titles.getOrDefault(title, 0) == 1;
        }

        /** The address of a note, which the export itself does not have. */
        static String address(String title) {
            return "note/" + LinkedText.address(title);
        }
    }
}
