package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import journal.setting.Settings;

/**
 * The static files under {@code /assets/}, each named with a hash of its content: {@code journal.css} is served as
 * {@code /assets/journal.0a1b2c3d4e5f.css}, so that it may be kept for ever.
 */
@Named
@ApplicationScoped
public class Assets {
    /** The path of the servlet that sends them. */
    static final String SERVLET = "/assets";
    private static final String FOLDER = SERVLET + '/';
    private static final int HASH_BYTES = 6;

    /** A file as it is served; compressed is shorter than content, or null. */
    record Asset(byte[] content, byte[] compressed, String hash, String type) {
    }

    @Inject ServletContext application;
    @Inject Settings settings;

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /**
     * The path of a file, with the context root and the hash of its content.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public String path(String name) {
        String hash = known(name).hash();
        int dot = name.lastIndexOf('.');
        return folder() + name.substring(0, dot) + '.' + hash + name.substring(dot);
    }

    /** The path of their folder, with the context root and a slash at its end. */
    public String folder() {
        return application.getContextPath() + FOLDER;
    }

    /**
     * The content of a file, as UTF-8.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public String text(String name) {
        return new String(known(name).content(), StandardCharsets.UTF_8);
    }

    /** The file at a path below {@code /assets}; empty where there is none, or where the hash is not that of its content. */
    Optional<Asset> at(String path) {
        String[] parts = path.split("\\.");
        if (parts.length != 3 || !path.matches("/[a-z0-9-]+\\.[0-9a-f]+\\.[a-z0-9]+")) {
            return Optional.empty();
        }
        return find(parts[0].substring(1) + '.' + parts[2]).filter(asset -> asset.hash().equals(parts[1]));
    }

    private Asset known(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no asset " + name));
    }

    private Optional<Asset> find(String name) {
        if (settings.development()) {
            return read(name); // a changed file shows at once
        }
        Asset asset = known.get(name);
        if (asset == null) {
            asset = read(name).orElse(null);
            if (asset != null) {
                known.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private Optional<Asset> read(String name) {
        try (InputStream file = application.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] content = file.readAllBytes();
            byte[] compressed = Gzip.of(content);
            return Optional.of(new Asset(content, compressed.length < content.length ? compressed : null,
                    Digest.of(content, HASH_BYTES), type(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
