#!/bin/sh
# Server: io.openliberty:openliberty-runtime 26.0.0.3, feature servlet-6.0.
#
# Expected: a request with "Expect: 100-continue" is answered with "100 Continue" when the application reads the body,
# so that a filter can refuse it before anything is sent (RFC 9110, 10.1.1: a server may answer with a final status
# instead). An interim answer has no Content-Length (RFC 9110, 8.6: a server must not send it in a 1xx answer).
#
# Seen: the server sends "100 Continue" by itself before the first filter is called, whatever the length of the body
# is. This answer has "Content-Length: 0". The final answer of a filter that reads nothing follows at once.
#
# Output: the status lines of one connection, and whether the interim answer has a length.
#   HTTP/1.1 100 Continue
#   HTTP/1.1 401 Unauthorized
#   Content-Length in the 100: true
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

cat >Refusal.java <<'JAVA'
import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebFilter("/*")
public class Refusal extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        response.setStatus(401);
        response.setContentLength(0);
        response.flushBuffer();
    }
}
JAVA
javac -cp jars/jakarta.servlet-api-6.0.0.jar -d "$home/dropins/app.war/WEB-INF/classes" Refusal.java

cat >Client.java <<'JAVA'
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;

class Client {
    public static void main(String[] args) throws Exception {
        boolean hasLength = false;
        StringBuilder statuses = new StringBuilder();
        try (Socket socket = new Socket("localhost", Integer.parseInt(args[0]))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST /app/ HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: 1000\r\n\r\n").getBytes("US-ASCII"));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), "US-ASCII"));
            for (String line = in.readLine(); !statuses.toString().contains(" 401 "); line = in.readLine()) {
                if (line.startsWith("HTTP/1.1 ")) {
                    statuses.append(line).append('\n');
                } else if (line.toLowerCase().startsWith("content-length:")) {
                    hasLength = true;
                }
            }
        }
        System.out.print(statuses);
        System.out.println("Content-Length in the 100: " + hasLength);
        boolean asDescribed = hasLength && statuses.toString().equals("HTTP/1.1 100 Continue\nHTTP/1.1 401 Unauthorized\n");
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
