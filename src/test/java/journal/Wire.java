package journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static journal.TestJournal.URL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Requests written byte by byte, for what no client would send. */
public final class Wire {
    private static final int LONGEST_MILLIS = 30_000;
    private static final int PART = 100_000; // bytes
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)(?=\r\n|$)");
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private Wire() {
    }

    /** The head of a request of this method to this target, with a right Host and these lines. */
    public static String head(String method, String target, String... lines) {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + URL.getAuthority() + "\r\nConnection: close\r\n"
                + Arrays.stream(lines).map(line -> line + "\r\n").reduce("", String::concat) + "\r\n";
    }

    /** The answer to a request of these characters, one byte each, without a body. */
    public static Answer send(String head) {
        return send(head, out -> {});
    }

    /** The answer to a request of these characters and a body, which the server need not read to its end. */
    public static Answer send(String head, Body body) {
        try (var socket = new Socket(URL.getHost(), URL.getPort())) {
            socket.setSoTimeout(LONGEST_MILLIS);
            var sender = new Thread(() -> write(socket, head, body)); // of its own: a body may wait for another request
            sender.setDaemon(true);
            sender.start();
            return answer(everything(socket.getInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the body of a request. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(Socket socket, String head, Body body) {
        try {
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            body.writeTo(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException answeredAlready) {
            // what counts is the answer
        }
    }

    // up to the end of the answer: a server may wait for the rest of the request before it closes
    private static byte[] everything(InputStream in) {
        var received = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        try {
            for (int read = in.read(part); read >= 0 && !isComplete(received, part, read); read = in.read(part)) {
                continue;
            }
        } catch (IOException closed) {
            // a server that has answered may close without reading the rest
        }
        return received.toByteArray();
    }

    private static boolean isComplete(ByteArrayOutputStream received, byte[] part, int read) {
        received.write(part, 0, read);
        String answer = received.toString(ISO_8859_1);
        int end = answer.indexOf("\r\n\r\n");
        var length = LENGTH.matcher(answer.substring(0, Math.max(0, end)));
        return length.find() && answer.length() >= end + END_OF_HEAD.length + Integer.parseInt(length.group(1));
    }

    private static Answer answer(byte[] received) {
        int end = indexOfEnd(received);
        String[] lines = new String(received, 0, end, ISO_8859_1).split("\r\n");
        Map<String, List<String>> headers = new HashMap<>();
        Arrays.stream(lines).skip(1).map(line -> line.split(":\\s*", 2))
                .forEach(header -> headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers,
                Arrays.copyOfRange(received, end + END_OF_HEAD.length, received.length));
    }

    private static int indexOfEnd(byte[] received) {
        for (int at = 0; at + END_OF_HEAD.length <= received.length; at++) {
            if (Arrays.equals(received, at, at + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return at;
            }
        }
        throw new AssertionError("No answer but " + new String(received, ISO_8859_1));
    }
}
