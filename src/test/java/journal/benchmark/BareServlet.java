package journal.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one page that it keeps in memory, with its headers: what a page costs at least on this server. */
@WebServlet("/page")
public class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient byte[] content;
    private transient List<String[]> headers;

    @Override
    public void init() {
        content = resource("/content");
        headers = new String(resource("/headers"), StandardCharsets.ISO_8859_1).lines().map(line -> line.split(": ", 2)).toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (String[] header : headers) {
            response.addHeader(header[0], header[1]);
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] resource(String name) {
        try (InputStream resource = BareServlet.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
