package journal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import journal.Answer;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application of the {@link BareServlet}, beside the journal on the same server. */
final class BareApplication {
    /** The path of its page. */
    static final String PAGE = "/bare/page";

    private static final Set<String> OF_THE_SERVER = Set.of("date", "content-length", "connection", "keep-alive", "transfer-encoding");

    private BareApplication() {
    }

    /** Makes it of a page of the journal, in the folder of a server that is not running. */
    static void install(Answer page, Path server) throws IOException {
        Path war = server.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class, "bare.war").addClass(BareServlet.class)
                .addAsResource(new ByteArrayAsset(page.content()), "content").addAsResource(new StringAsset(headers(page)), "headers")
                .as(ZipExporter.class).exportTo(war.toFile(), true);
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("bare.xml"), "<server>\n  <webApplication id=\"bare\" location=\"" + war
                + "\" contextRoot=\"/bare\"/>\n</server>\n");
    }

    private static String headers(Answer page) {
        return page.headers().entrySet().stream().filter(header -> !OF_THE_SERVER.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> lines(header.getKey(), header.getValue()).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String name, List<String> values) {
        return values.stream().map(value -> name + ": " + value).toList();
    }
}
