package journal.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private static final int LENGTH = 200_000; // more than is received at once
    private static final String TEXT = "rain ".repeat(LENGTH / 5);
    private static final byte[] HALF = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".getBytes(UTF_8);

    private final List<String> bodies = new ArrayList<>();
    private final Set<Integer> clients = new TreeSet<>(); // by their ports
    private HttpServer server;
    private Visitor visitor;

    @BeforeEach
    void a_server_starts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/text", exchange -> answer(exchange, 200, TEXT.length(), TEXT));
        server.createContext("/chunked", exchange -> answer(exchange, 200, 0, TEXT));
        server.createContext("/unchanged", exchange -> answer(exchange, 304, -1, ""));
        server.createContext("/last", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            answer(exchange, 200, 2, "ok");
        });
        server.createContext("/cookies", this::cookies);
        server.start();
        visitor = new Visitor(URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort()));
    }

    @AfterEach
    void the_server_stops() throws IOException {
        visitor.close();
        server.stop(0);
    }

    @Test
    void each_answer_is_read_to_its_end_and_the_connection_is_kept() throws IOException {
        for (int round = 0; round < 2; round++) {
            assertEquals(TEXT, visitor.opens("/text").body());
            assertEquals(TEXT, visitor.opens("/chunked").body());
            assertEquals(304, visitor.get("/unchanged", "If-None-Match: \"1\"").status());
            visitor.post("/text", "a=1&b=" + round);
        }

        assertEquals(1, clients.size());
        assertEquals(List.of("", "", "", "a=1&b=0", "", "", "", "a=1&b=1"), bodies);
    }

    @Test
    void a_connection_that_the_server_has_closed_is_opened_again() throws IOException {
        assertEquals("ok", visitor.opens("/last").body());
        assertEquals("ok", visitor.opens("/last").body());

        assertEquals(2, clients.size());
    }

    @Test
    void cookies_are_brought_back_until_they_are_removed() throws IOException {
        assertEquals("", visitor.opens("/cookies?1").body());
        assertEquals("rain=heavy", visitor.opens("/cookies?0").body());
        assertEquals("", visitor.opens("/cookies?0").body());
    }

    @Test
    void another_status_ends_the_benchmark() {
        assertThrows(IllegalStateException.class, () -> visitor.opens("/nowhere"));
    }

    @Test
    void half_an_answer_is_none() throws IOException {
        try (var broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Visitor(URI.create("http://" + broken.getInetAddress().getHostAddress() + ":" + broken.getLocalPort()))) {
            var sent = CompletableFuture.runAsync(() -> answerHalf(broken));

            assertThrows(IOException.class, () -> client.get("/"));
            sent.join();
        }
    }

    private static void answerHalf(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream().write(HALF);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void cookies(HttpExchange exchange) throws IOException {
        String brought = String.join("", exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
        String more = exchange.getRequestURI().getQuery().equals("0") ? "; Max-Age=0" : "";
        exchange.getResponseHeaders().add("Set-Cookie", "rain=heavy; Path=/" + more);
        answer(exchange, 200, brought.isEmpty() ? -1 : brought.length(), brought);
    }

    private void answer(HttpExchange exchange, int status, int length, String text) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        clients.add(exchange.getRemoteAddress().getPort());
        exchange.sendResponseHeaders(status, length);
        if (!text.isEmpty()) {
            exchange.getResponseBody().write(text.getBytes(UTF_8));
        }
        exchange.close();
    }
}
