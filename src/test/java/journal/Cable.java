package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * What a browser reaches the journal through: it can be cut, which no part of the browser gets round, and lead to another server; and
 * it knows what went through it.
 */
final class Cable implements AutoCloseable {
    private static final int PART = 64 * 1024;
    private static final int REST = 500; // milliseconds

    private final ServerSocket end;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final LongAdder received = new LongAdder();
    private volatile URI journal;
    private volatile boolean cut;

    private Cable(ServerSocket end, URI journal) {
        this.end = end;
        this.journal = journal;
    }

    /** A cable to this journal, which is reached at {@link #url()}. */
    static Cable to(URI journal) {
        try {
            var cable = new Cable(new ServerSocket(0, 50, InetAddress.getByName("localhost")), journal);
            start(cable::accept);
            return cable;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address of the journal at this end. */
    URI url() {
        return URI.create("http://localhost:" + end.getLocalPort() + journal.getPath());
    }

    /** The first line of each request so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The bytes of all answers so far, with their headers. */
    long received() {
        return received.sum();
    }

    /** Waits until nothing has come for half a second: a browser loads an icon when the page is there. */
    void comesToRest() {
        long before;
        do {
            before = received();
            try {
                Thread.sleep(REST);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        } while (received() > before);
    }

    /** From now on nothing is answered. */
    void cut() {
        cut = true;
        open.forEach(Cable::close);
    }

    void mend() {
        cut = false;
    }

    /** Leads to another journal from now on. */
    void leadTo(URI other) {
        journal = other;
        open.forEach(Cable::close);
    }

    @Override
    public void close() {
        cut();
        try {
            end.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException closed) {
                // the loop ends, or the journal is not there
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        open.add(browser);
        if (cut) {
            close(browser);
            return;
        }
        var server = new Socket(journal.getHost(), journal.getPort());
        open.add(server);
        start(() -> transfer(browser, server, this::hear));
        start(() -> transfer(server, browser, part -> received.add(part.length)));
    }

    // A browser sends its next request after the answer to the last one: each begins a part.
    private void hear(byte[] part) {
        String line = new String(part, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        if (line.endsWith(" HTTP/1.1")) {
            requests.add(line);
        }
    }

    private void transfer(Socket from, Socket to, Consumer<byte[]> witness) {
        byte[] buffer = new byte[PART];
        try {
            for (int length; (length = from.getInputStream().read(buffer)) >= 0;) {
                witness.accept(Arrays.copyOf(buffer, length));
                to.getOutputStream().write(buffer, 0, length);
            }
        } catch (IOException closed) {
            // as the end of it
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
