package journal.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Objects as JSON and back (Jakarta JSON Binding). */
@ApplicationScoped
public class JsonText {
    private static final int LIMIT = FormFilter.LIMIT; // bytes of a request
    private Jsonb binding;

    @PostConstruct
    void open() {
        binding = JsonbBuilder.create();
    }

    @PreDestroy
    void close() {
        try {
            binding.close();
        } catch (Exception failure) { // as AutoCloseable says
            throw new IllegalStateException(failure);
        }
    }

    /** An object as JSON, in UTF-8; what is null is left out. */
    public byte[] of(Object object) {
        return binding.toJson(object).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an object that a program has sent.
     *
     * @throws BadRequestException where it is no such JSON, or no UTF-8
     * @throws ClientErrorException 413 where it is longer than a form may be
     */
    public <T> T read(InputStream body, Class<T> type) {
        try {
            byte[] sent = body.readNBytes(LIMIT + 1);
            if (sent.length > LIMIT) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            T object = binding.fromJson(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString(), type);
            if (object == null) {
                throw new BadRequestException();
            }
            return object;
        } catch (CharacterCodingException | JsonbException broken) {
            throw new BadRequestException(broken);
        } catch (IOException gone) {
            throw new BadRequestException(gone);
        }
    }
}
