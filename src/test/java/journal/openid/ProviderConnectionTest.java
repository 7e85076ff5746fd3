package journal.openid;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProviderConnectionTest {

    @Test
    void an_answer_that_never_ends_is_given_up() throws IOException {
        var end = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        var connection = new ProviderConnection();
        connection.longest = Duration.ofMillis(500);

        try {
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/keys").toURL();
            var failure = assertThrows(IOException.class, () -> connection.retrieveResource(address));

            assertTrue(failure.getMessage().contains("no whole answer"), failure::getMessage);
        } finally {
            end.countDown();
            server.stop(0);
        }
    }
}
