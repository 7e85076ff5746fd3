package journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's key for https on this machine, made by the JDK's keytool, which no browser trusts. */
record ServerKey(Path file, String password) {

    /** A new one in {@code target}. */
    static ServerKey made() {
        var key = new ServerKey(Log.WLP.resolveSibling("key.p12"), "rain-in-Lisbon");
        try {
            Files.deleteIfExists(key.file);
            var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                    "-alias", "journal", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-storetype", "PKCS12",
                    "-keystore", key.file.toString(), "-storepass", key.password).redirectErrorStream(true).start();
            var said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The trust of a client that knows this key. */
    SSLContext trust() {
        try {
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(KeyStore.getInstance(file.toFile(), password.toCharArray()));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
