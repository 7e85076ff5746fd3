package journal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Sources;

/** The description of the interface for programs (OpenAPI 3.1), by which every answer of its tests is checked. */
final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonNode DOCUMENT = parsed(Sources.read(Sources.file("resources/META-INF/openapi.json")));

    private Description() {
    }

    /** The methods and paths, such as {@code GET /api/v1/entries/{id}}, each with the id of its operation after a space. */
    static Set<String> operations() {
        var operations = new TreeSet<String>();
        DOCUMENT.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> operations.add(
                operation.getKey().toUpperCase(Locale.ROOT) + ' ' + path.getKey() + ' '
                        + operation.getValue().get("operationId").asText())));
        return operations;
    }

    /** The scope that an operation asks for. */
    static String scope(String id) {
        for (JsonNode path : DOCUMENT.get("paths")) {
            for (JsonNode operation : path) {
                if (operation.get("operationId").asText().equals(id)) {
                    return operation.at("/security/0/token/0").asText();
                }
            }
        }
        throw new AssertionError("There is no operation " + id);
    }

    /** Fails where an answer is not as it is described. */
    static Answer checked(String method, String page, Answer answer) {
        Optional<JsonNode> operation = operation(method, page.split("\\?")[0]);
        if (operation.isEmpty()) {
            assertTrue(Set.of(401, 404, 405).contains(answer.status()), method + ' ' + page + " is not described: " + answer.status());
            return answer;
        }
        JsonNode described = resolved(operation.get().at("/responses/" + answer.status()));
        String what = method + ' ' + page + ' ' + answer.status() + ' ' + answer.body();
        assertTrue(described.isObject(), what + " is not described");
        described.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link")) { // a short list has none
                assertTrue(!answer.header(header).isEmpty(), header + " is missing: " + what);
            }
        });
        if (!answer.body().isEmpty()) {
            JsonNode schema = described.path("content").path(answer.header("Content-Type").split(";")[0]).path("schema");
            assertTrue(schema.isObject(), answer.header("Content-Type") + " is not described: " + what);
            assertEquals(Set.of(), SCHEMAS.getSchema(withComponents(schema)).validate(parsed(answer.body())), what);
        } else if (described.has("content")) {
            assertEquals("return=minimal", answer.header("Preference-Applied"), what);
        }
        return answer;
    }

    private static Optional<JsonNode> operation(String method, String path) {
        return DOCUMENT.get("paths").properties().stream().filter(one -> isOf(one.getKey(), path))
                .min(Comparator.comparing(one -> one.getKey().chars().filter(sign -> sign == '{').count()))
                .map(one -> one.getValue().get(method.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOf(String template, String path) {
        return Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+")).matcher(path).matches();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asText().substring(1)) : node;
    }

    // so that references are found
    private static JsonNode withComponents(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.get("components"));
        return whole;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(text, broken);
        }
    }
}
