package journal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of a form (RFC 7578). Its other fields are read like those of any form: {@link FormRequest}. */
public final class Uploads {
    private static final String ATTRIBUTE = Uploads.class.getName();

    /** An uploaded file; it exists until the request is over. */
    public static final class File {
        private static final int NAME_MAX = 80; // code points

        private final Part part;

        private File(Part part) {
            this.part = part;
        }

        /** The name that its sender gave it, on one line and without control characters. */
        public String name() {
            String[] path = part.getSubmittedFileName().split("[/\\\\]");
            return Text.opening(Text.shown(path.length == 0 ? "" : path[path.length - 1]), NAME_MAX);
        }

        /** Its size in bytes. */
        public long size() {
            return part.getSize();
        }

        /** All of its bytes; the caller has checked the size. */
        public byte[] content() {
            try (InputStream content = part.getInputStream()) {
                return content.readAllBytes();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** Opens it, so that it is read in parts. */
        public InputStream open() throws IOException {
            return part.getInputStream();
        }

        /** The name of its field. */
        String field() {
            return part.getName();
        }
    }

    private final List<File> files = new ArrayList<>();
    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    private Uploads() {
    }

    /**
     * Reads a form with files.
     *
     * @param limit the most bytes that its other fields may have
     * @return its other fields, encoded as in a form without files; longer than the limit where they were longer
     * @throws ServletException where it is no form with files
     */
    static byte[] read(HttpServletRequest request, int limit) throws IOException, ServletException {
        var uploads = new Uploads();
        for (Part part : request.getParts()) {
            if (part.getName() == null || uploads.form.size() > limit) {
                continue;
            }
            if (part.getSubmittedFileName() == null) {
                try (InputStream content = part.getInputStream()) {
                    FormBody.append(uploads.form, part.getName().getBytes(StandardCharsets.UTF_8), content.readNBytes(limit));
                }
            } else if (part.getSize() > 0 || !part.getSubmittedFileName().isEmpty()) { // of a field without a file a browser sends an empty one
                uploads.files.add(new File(part));
            }
        }
        request.setAttribute(ATTRIBUTE, uploads);
        return uploads.form.toByteArray();
    }

    /** The files of a field, in their order; none where there are none. */
    public static List<File> of(ServletRequest request, String field) {
        return of(request).stream().filter(file -> file.field().equals(field)).toList();
    }

    /** The files of all fields, in their order. */
    static List<File> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Uploads uploads ? Collections.unmodifiableList(uploads.files) : List.of();
    }

    /** Removes the container's temporary files. */
    static void forget(ServletRequest request) throws IOException {
        for (File file : of(request)) {
            file.part.delete();
        }
    }
}
