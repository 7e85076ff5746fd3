package journal.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters in a request's body of the type {@code application/x-www-form-urlencoded}, or in its query string (URL Standard,
 * section 5.1), but for bytes that are not UTF-8: those stay visible as unpaired surrogates, which validation refuses beside their field.
 */
final class FormBody {
    static final int MAX_PARAMETERS = 1000;
    private static final String UNESCAPED = "*-._";
    private static final int ESCAPED_BYTE = 0xDC00; // as Python's "surrogateescape" (PEP 383): 0x80 to 0xFF become U+DC80 to U+DCFF

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private int count;

    private FormBody() {}

    /**
     * The values of each name, both in the order in which they were sent. A broken escape stays as it is written.
     *
     * @throws IllegalArgumentException for more than {@value #MAX_PARAMETERS} parameters
     */
    static Map<String, List<String>> parse(byte[] body) {
        var form = new FormBody();
        int start = 0;
        while (start < body.length) {
            int end = indexOf('&', body, start, body.length);
            if (end > start) {
                form.add(body, start, end);
            }
            start = end + 1;
        }
        return form.parameters;
    }

    /** Writes one parameter more at the end of a body, whatever bytes it is of (URL Standard, section 5.2). */
    static void append(ByteArrayOutputStream body, byte[] name, byte[] value) {
        if (body.size() > 0) {
            body.write('&');
        }
        encode(body, name);
        body.write('=');
        encode(body, value);
    }

    private static void encode(ByteArrayOutputStream body, byte[] bytes) {
        for (byte one : bytes) {
            if (one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z' || UNESCAPED.indexOf(one) >= 0) {
                body.write(one);
            } else {
                body.write('%');
                body.writeBytes(HexFormat.of().toHexDigits(one).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void add(byte[] body, int start, int end) {
        if (++count > MAX_PARAMETERS) {
            throw new IllegalArgumentException("More than " + MAX_PARAMETERS + " parameters");
        }
        int equals = indexOf('=', body, start, end);
        var name = decoded(body, start, equals);
        var value = decoded(body, Math.min(equals + 1, end), end);
        parameters.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    /** Where the character is between the two positions; the end if it is nowhere. */
    private static int indexOf(char wanted, byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decoded(byte[] bytes, int start, int end) {
        var plain = ByteBuffer.allocate(end - start);
        for (int at = start; at < end; at++) {
            if (bytes[at] == '%' && end - at > 2 && HexFormat.isHexDigit(bytes[at + 1]) && HexFormat.isHexDigit(bytes[at + 2])) {
                plain.put((byte) (HexFormat.fromHexDigit(bytes[at + 1]) << 4 | HexFormat.fromHexDigit(bytes[at + 2])));
                at += 2;
            } else {
                plain.put(bytes[at] == '+' ? (byte) ' ' : bytes[at]);
            }
        }
        return utf8(plain.flip());
    }

    private static String utf8(ByteBuffer bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError()) {
            text.put((char) (ESCAPED_BYTE + Byte.toUnsignedInt(bytes.get())));
            result = decoder.decode(bytes, text, true);
        }
        return text.flip().toString();
    }
}
