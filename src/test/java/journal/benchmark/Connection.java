package journal.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journal.Answer;

/**
 * A connection that is kept for many requests, one after another (HTTP/1.1, RFC 9112), and takes little processor time itself. It is opened
 * at the first request, and again after the server has closed it.
 */
final class Connection implements AutoCloseable {
    private static final int LONGEST_MILLIS = 60_000;
    private static final int BUFFER = 1 << 16; // bytes
    private static final int HEXADECIMAL = 16;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final URI server;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private Socket socket;

    /** A connection to the host and port of this address. */
    Connection(URI server) {
        this.server = server;
    }

    /** The answer to a request, which is sent as it is: its method is not HEAD. */
    Answer send(byte[] request) throws IOException {
        try {
            if (socket == null || !isAnswered(request)) { // at the end of a kept one nobody has read the request
                open();
                if (!isAnswered(request)) {
                    throw new EOFException("no answer");
                }
            }
            return answer();
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void open() throws IOException {
        close();
        next = 0;
        end = 0;
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_MILLIS);
    }

    private boolean isAnswered(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            return isFilled();
        } catch (SocketException closed) {
            return false;
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] header = line.split(":\\s*", 2);
            headers.computeIfAbsent(header[0], first -> new ArrayList<>(1)).add(header[1]);
        }
        var head = new Answer(status, headers, new byte[0]);
        var answer = new Answer(status, headers, content(head));
        if (head.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private byte[] content(Answer head) throws IOException {
        if (head.status() == NO_CONTENT || head.status() == NOT_MODIFIED) {
            return head.content();
        }
        if (head.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        String length = head.header("Content-Length");
        if (length.isEmpty()) {
            throw new IOException("an answer without a length");
        }
        return bytes(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        var content = new ByteArrayOutputStream();
        for (int size = size(line()); size > 0; size = size(line())) {
            content.writeBytes(bytes(size));
            line();
        }
        while (!line().isEmpty()) {
            continue; // its trailers
        }
        return content.toByteArray();
    }

    private static int size(String line) {
        return Integer.parseInt(line.split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private byte[] bytes(int many) throws IOException {
        var bytes = new byte[many];
        for (int have = 0; have < many;) {
            need();
            int part = Math.min(many - have, end - next);
            System.arraycopy(buffer, next, bytes, have, part);
            have += part;
            next += part;
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        char last;
        do {
            need();
            last = (char) (buffer[next++] & 0xff);
            line.append(last);
        } while (last != '\n');
        return line.substring(0, line.length() - "\r\n".length());
    }

    private void need() throws IOException {
        if (next == end && !isFilled()) {
            throw new EOFException("half an answer");
        }
    }

    // false at the end of the connection
    private boolean isFilled() throws IOException {
        next = 0;
        end = Math.max(0, socket.getInputStream().read(buffer));
        return end > 0;
    }
}
