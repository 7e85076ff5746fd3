package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records of a JSON file are read one at a time, whatever it holds. */
class JsonRecordsTest {
    @Test
    void records_are_those_of_the_named_arrays() throws IOException {
        assertEquals(List.of("a 1", "a 2", "b 3", "a 4"),
                read("""
                {"a": [{"n": 1, "a": [{"n": 9}]}, {"n": 2}], "c": [{"n": 8, "x": [[1]]}], "d": {"b": [{"n": 3}]}, "e": [{"a": [{"n": 4}]}]}"""));
    }

    @Test
    void a_value_that_is_no_object_is_a_record_without_fields() throws IOException {
        assertEquals(List.of("a -", "a -", "a -", "a 1"), read("{\"a\": [7, null, [[{\"n\": 5}]], {\"n\": 1}]}"));
    }

    @Test
    void what_is_not_well_formed_is_refused() {
        for (String text : List.of("", "x", "{", "{\"a\": [{\"n\": 1}", "{\"a\": [{\"n\": 1}]} {", "{\"a\": [{\"n\": \"\u0001\"}]}",
                "[".repeat(5000), "{\"a\": [" + "[".repeat(5000),
                "{\"a\": [1e99999999999]}", "{\"a\": [" + "9".repeat(3000) + "]}")) {
            assertThrows(BrokenFile.class, () -> read(text), text);
        }
    }

    @Test
    void a_value_of_any_length_ends() {
        byte[] text = ("{\"a\": [{\"n\": \"" + "x".repeat(SourceFiles.TEXT_MAX + 100_000)).getBytes(StandardCharsets.US_ASCII);

        assertThrows(BrokenFile.class, () -> read(new GivenFiles().with("f.json", text)));
    }

    @Test
    void fields_of_other_types_are_as_none() {
        JsonFields fields = JsonFields
                .in("""
                {"text": "t", "long": 5, "half": 1.7e3, "huge": 1e999999999, "yes": true, "one": 1, "list": [1], "nothing": null, "fields": {"a": "b"}}""")
                .orElseThrow();

        assertEquals("t", fields.text("text"));
        assertEquals("5", fields.text("long"));
        assertEquals("", fields.text("list"));
        assertEquals(OptionalLong.of(5), fields.number("long"));
        assertEquals(OptionalLong.of(1700), fields.number("half"));
        for (String name : List.of("text", "huge", "list", "nothing", "missing")) {
            assertEquals(OptionalLong.empty(), fields.number(name), name);
        }
        assertTrue(fields.isTrue("yes") && fields.isTrue("one"));
        assertFalse(fields.isTrue("long") || fields.isTrue("list") || fields.has("nothing"));
        assertEquals("b", fields.fields("fields").text("a"));
        assertEquals(List.of(), fields.records("list"));
    }

    private static List<String> read(String text) throws IOException {
        return read(GivenFiles.of("f.json", text));
    }

    private static List<String> read(SourceFiles files) throws IOException {
        List<String> found = new ArrayList<>();
        try (var records = new JsonRecords(files, "f.json", Set.of("a", "b"))) {
            while (records.next()) {
                found.add(records.array() + " " + records.record().map(record -> record.text("n")).orElse("-"));
            }
        }
        return found;
    }
}
