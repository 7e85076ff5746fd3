#!/bin/sh
# Server: io.openliberty:openliberty-runtime 26.0.0.3, feature servlet-6.0.
#
# Expected: a cookie with setMaxAge(60) is sent with "Max-Age=60", perhaps with "Expires" beside it (Servlet 6.0, Cookie;
# RFC 6265, 4.1.2.2: Max-Age has precedence, since it needs no right clock in the browser).
#
# Seen: the server sends "Expires" alone where the age is positive, so that a browser with a wrong clock keeps the cookie for
# another time. With the age 0 it sends both.
#
# Output: the attributes of the two cookies.
#   later: Expires, no Max-Age
#   removed: Expires, Max-Age
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'if [ -n "${server:-}" ]; then kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; fi; rm -rf "$folder"' EXIT
cd "$folder"

copy() {
  "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory=jars
}
copy io.openliberty:openliberty-runtime:26.0.0.3:zip
copy jakarta.servlet:jakarta.servlet-api:6.0.0
unzip -q jars/openliberty-runtime-26.0.0.3.zip

home=wlp/usr/servers/finding
mkdir -p "$home/dropins/app.war/WEB-INF/classes"
cat >"$home/server.xml" <<'XML'
<server>
  <featureManager><feature>servlet-6.0</feature></featureManager>
  <httpEndpoint id="defaultHttpEndpoint" httpPort="0" httpsPort="-1"/>
</server>
XML

cat >Setting.java <<'JAVA'
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@WebServlet("/")
public class Setting extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        add(response, "later", 60);
        add(response, "removed", 0);
    }

    private static void add(HttpServletResponse response, String name, int age) {
        var cookie = new Cookie(name, "value");
        cookie.setMaxAge(age);
        response.addCookie(cookie);
    }
}
JAVA
javac -cp jars/jakarta.servlet-api-6.0.0.jar -d "$home/dropins/app.war/WEB-INF/classes" Setting.java

cat >Client.java <<'JAVA'
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

class Client {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + args[0] + "/app/")).build();
        var seen = new StringBuilder();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream().sorted()
                .forEach(cookie -> {
                    String small = cookie.toLowerCase(Locale.ROOT);
                    seen.append(cookie, 0, cookie.indexOf('=')).append(": ").append(small.contains("expires=") ? "Expires" : "no Expires")
                            .append(small.contains("max-age=") ? ", Max-Age" : ", no Max-Age").append('\n');
                });
        boolean asDescribed = seen.toString().equals("later: Expires, no Max-Age\nremoved: Expires, Max-Age\n");
        System.out.print(seen);
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }
}
JAVA

wlp/bin/server run finding >console.log 2>&1 &
server=$!
seconds=0
until grep -q CWWKZ0001I console.log 2>/dev/null; do
  seconds=$((seconds + 1))
  [ "$seconds" -lt 120 ] || { cat console.log; exit 2; }
  sleep 1
done
java Client.java "$(sed -n 's/.*CWWKO0219I.* port \([0-9]*\)\..*/\1/p' "$home/logs/messages.log" | head -1)"
