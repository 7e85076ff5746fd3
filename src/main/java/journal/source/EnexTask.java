package journal.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A task of a note of Evernote, which stands beside its text.
 *
 * @param group names the block of the text in which it is shown
 * @param title what is to be done
 * @param isDone whether it is done
 */
record EnexTask(String group, String title, boolean isDone) {
    /** Reads the element {@code task}, at whose start the reader is, to its end. */
    static EnexTask read(XMLStreamReader xml) throws XMLStreamException {
        String group = "";
        String title = "";
        String status = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !"task".equals(xml.getLocalName())) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "title" -> title = EnexNote.text(xml).strip();
                    case "taskStatus" -> status = EnexNote.text(xml).strip();
                    case "taskGroupNoteLevelID" -> group = EnexNote.text(xml).strip();
                    default -> EnexNote.text(xml);
                }
            }
        }
        return new EnexTask(group, title, "completed".equals(status));
    }
}
