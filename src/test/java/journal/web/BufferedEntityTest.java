package journal.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BufferedEntityTest {
    private static final int FEW = 10;

    private final byte[] page = "It rained all morning.\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private final Connection connection = new Connection();

    @Test
    void single_bytes_go_out_whole_and_in_few_pieces() throws IOException {
        new BufferedEntity().aroundWriteTo(context());
        assertArrayEquals(page, connection.bytes.toByteArray());
        assertTrue(connection.pieces <= FEW, () -> connection.pieces + " pieces");
    }

    private WriterInterceptorContext context() {
        var stream = new AtomicReference<OutputStream>(connection);
        return (WriterInterceptorContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {WriterInterceptorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getOutputStream" -> stream.get();
                    case "setOutputStream" -> {
                        stream.set((OutputStream) arguments[0]);
                        yield null;
                    }
                    case "proceed" -> {
                        for (byte one : page) {
                            stream.get().write(one);
                        }
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Connection extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int pieces;

        @Override
        public void write(int one) {
            pieces++;
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            pieces++;
            bytes.write(some, offset, length);
        }
    }
}
