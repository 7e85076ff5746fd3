package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the {@link Assets}. Jakarta REST is mounted at the root, so the container's default servlet gets no requests. */
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable"; // a year (RFC 8246)

    @Inject Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Assets.Asset> found = request.getPathInfo() == null ? Optional.empty() : assets.at(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Assets.Asset asset = found.get();
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", FOR_EVER);
        byte[] content = asset.content();
        if (asset.compressed() != null) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Gzip.isAcceptedBy(request)) {
                response.setHeader("Content-Encoding", "gzip");
                content = asset.compressed();
            }
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
