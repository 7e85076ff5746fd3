package journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A stream of server-sent events that somebody keeps open, as a page does. */
public final class EventStream implements AutoCloseable {
    private static final int LONGEST_MILLIS = 60_000;
    private static final long LATE = 20_000_000_000L; // nanoseconds, for a busy computer; less than a stream lasts
    private static final long PAUSE = 200_000_000L;

    private final Socket socket;
    private final BufferedReader answer;
    private final int status;

    private EventStream(Socket socket) throws IOException {
        this.socket = socket;
        answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        status = Integer.parseInt(answer.readLine().split(" ")[1]);
        while (!answer.readLine().isEmpty()) {
            continue;
        }
    }

    /**
     * Opens a stream with somebody's cookies; the head of its answer has come.
     *
     * @param journal the address of its main page, with a slash at its end
     */
    public static EventStream open(URI journal, Http reader, String page) {
        try {
            var socket = new Socket(journal.getHost(), journal.getPort());
            socket.setSoTimeout(LONGEST_MILLIS);
            String cookies = reader.cookies().entrySet().stream().map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                    .collect(Collectors.joining("; "));
            String head = "GET " + journal.getPath() + page.substring(1) + " HTTP/1.1\r\nHost: " + journal.getAuthority() + "\r\nCookie: "
                    + cookies + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return new EventStream(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks for a stream until it is open, or it is late; gives the last one. */
    public static EventStream openSoon(URI journal, Http reader, String page) {
        long end = System.nanoTime() + LATE;
        EventStream stream = open(journal, reader, page);
        while (stream.status() != 200 && System.nanoTime() < end) {
            stream.close();
            LockSupport.parkNanos(PAUSE);
            stream = open(journal, reader, page);
        }
        return stream;
    }

    /** The status of its answer. */
    public int status() {
        return status;
    }

    /** What it says until it ends: the lines that name an event or have data. */
    public List<String> untilItsEnd() {
        return answer.lines().filter(line -> line.startsWith("event:") || line.startsWith("data:")).toList();
    }

    /** Goes away. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
