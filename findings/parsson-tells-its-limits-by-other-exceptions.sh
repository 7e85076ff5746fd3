#!/bin/sh
# Library: org.eclipse.parsson:parsson 1.1.7, the reference implementation of Jakarta JSON Processing 2.1.
#
# Expected: whatever is wrong with a JSON text is a JsonException, as JsonParser says: "JsonException if an i/o error
# occurs", "JsonParsingException if the parser encounters invalid JSON". Whoever catches it has caught all.
#
# Seen: the limits of the parser are told by exceptions of other types. What is nested too deeply is a plain
# RuntimeException, and a number with too many digits an UnsupportedOperationException. A reader of uploaded files that
# catches JsonException lets both through.
#
# Output: what was read, and what was thrown.
#   cut off: jakarta.json.stream.JsonParsingException
#   nested 1,100 times: java.lang.RuntimeException
#   a number of 1,200 digits: java.lang.UnsupportedOperationException
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.eclipse.parsson:parsson:1.1.7 jakarta.json:jakarta.json-api:2.1.3; do
  "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory=jars
done

cat >Limits.java <<'JAVA'
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;

class Limits {
    public static void main(String[] arguments) {
        var thrown = List.of(thrown("cut off", "[1,"), thrown("nested 1,100 times", "[".repeat(1_100) + "]".repeat(1_100)),
                thrown("a number of 1,200 digits", "[" + "1".repeat(1_200) + "]"));
        boolean asDescribed = thrown.equals(List.of("jakarta.json.stream.JsonParsingException", "java.lang.RuntimeException",
                "java.lang.UnsupportedOperationException"));
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    static String thrown(String what, String text) {
        String name = "nothing";
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readArray().getJsonNumber(0).bigDecimalValue();
        } catch (RuntimeException failure) {
            name = failure.getClass().getName();
        }
        System.out.println(what + ": " + name);
        return name;
    }
}
JAVA
java -cp 'jars/*' Limits.java
