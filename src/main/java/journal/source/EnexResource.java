package journal.source;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A picture or another file inside an export of Evernote.
 *
 * @param hash the MD5 of its content, by which the text of a note refers to it
 * @param type its media type
 * @param name its name; empty where it has none
 * @param file the name of the kept file
 */
record EnexResource(String hash, String type, String name, String file) {
    private static final int PIECE = 8_192; // characters of Base64: a multiple of 4

    /** Whether it is a picture. */
    boolean isPicture() {
        return type.startsWith("image/");
    }

    /** Reads the element {@code resource}, at whose start the reader is, to its end, and keeps its content as a file. */
    static EnexResource read(XMLStreamReader xml, SourceFiles files, String file) throws IOException, XMLStreamException {
        String hash = "";
        String type = "";
        String name = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !"resource".equals(xml.getLocalName())) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "data" -> hash = content(xml, files.keep(file));
                    case "mime" -> type = EnexNote.text(xml).strip();
                    case "file-name" -> name = EnexNote.text(xml).strip();
                    case "recognition", "alternate-data" -> EnexNote.text(xml);
                    default -> {
                        // the element resource-attributes has the name in it
                    }
                }
            }
        }
        return new EnexResource(hash, type, name, file);
    }

    private static String content(XMLStreamReader xml, OutputStream file) throws IOException, XMLStreamException {
        MessageDigest hash = md5();
        try (OutputStream out = new DigestOutputStream(file, hash)) {
            StringBuilder piece = new StringBuilder(PIECE);
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isCharacters()) {
                    add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength(), piece, out);
                }
            }
            write(piece, out);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void add(char[] letters, int start, int length, StringBuilder piece, OutputStream out) throws IOException {
        for (int i = start; i < start + length; i++) {
            if (letters[i] > ' ') {
                piece.append(letters[i]);
            }
            if (piece.length() == PIECE) {
                write(piece, out);
            }
        }
    }

    private static void write(StringBuilder piece, OutputStream out) throws IOException {
        try {
            out.write(Base64.getDecoder().decode(piece.toString()));
        } catch (IllegalArgumentException broken) { // the text refers to another hash than this content has: the picture is missing
            out.flush();
        }
        piece.setLength(0);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5"); // names a content, and protects nothing
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // each Java platform has it
        }
    }
}
