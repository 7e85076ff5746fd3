#!/bin/sh
# Server: io.openliberty:openliberty-runtime 26.0.0.3, feature appSecurity-5.0 (Jakarta Security 3.0).
#
# Expected: SecurityContext.authenticate gives what the authentication mechanism gave (Jakarta Security 3.0, 4.1.1): a
# mechanism that needs one more step returns SEND_CONTINUE, and the caller learns SEND_CONTINUE.
#
# Seen: the caller learns SEND_FAILURE, as with a wrong credential. SUCCESS and SEND_FAILURE come as they are.
#
# Output: what the mechanism gave, and what the caller learns.
#   SUCCESS: SUCCESS
#   SEND_CONTINUE: SEND_FAILURE
#   SEND_FAILURE: SEND_FAILURE
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
copy jakarta.platform:jakarta.jakartaee-api:10.0.0
unzip -q jars/openliberty-runtime-26.0.0.3.zip

home=wlp/usr/servers/finding
mkdir -p "$home/dropins/app.war/WEB-INF/classes"
cat >"$home/server.xml" <<'XML'
<server>
  <featureManager>
    <feature>appSecurity-5.0</feature>
    <feature>cdi-4.0</feature>
    <feature>servlet-6.0</feature>
  </featureManager>
  <httpEndpoint id="defaultHttpEndpoint" httpPort="0" httpsPort="-1"/>
</server>
XML
touch "$home/dropins/app.war/WEB-INF/beans.xml"

cat >Wish.java <<'JAVA'
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.credential.Credential;

public record Wish(AuthenticationStatus status) implements Credential {
}
JAVA
cat >Granting.java <<'JAVA'
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

@ApplicationScoped
public class Granting implements HttpAuthenticationMechanism {
    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential() instanceof Wish wish)) {
            return context.doNothing();
        }
        return wish.status() == AuthenticationStatus.SUCCESS ? context.notifyContainerAboutLogin("ada", Set.of()) : wish.status();
    }
}
JAVA
cat >Asking.java <<'JAVA'
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebServlet("/")
public class Asking extends HttpServlet {
    @Inject SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wish = new Wish(AuthenticationStatus.valueOf(request.getParameter("status")));
        var learnt = security.authenticate(request, response, AuthenticationParameters.withParams().credential(wish));
        response.setStatus(200);
        response.getWriter().print(learnt);
    }
}
JAVA
javac -cp jars/jakarta.jakartaee-api-10.0.0.jar -d "$home/dropins/app.war/WEB-INF/classes" ./*.java

mkdir client
cat >client/Client.java <<'JAVA'
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

class Client {
    public static void main(String[] args) throws Exception {
        var seen = new StringBuilder();
        for (String status : List.of("SUCCESS", "SEND_CONTINUE", "SEND_FAILURE")) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + args[0] + "/app/?status=" + status)).build();
            seen.append(status).append(": ").append(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).append('\n');
        }
        boolean asDescribed = seen.toString().equals("SUCCESS: SUCCESS\nSEND_CONTINUE: SEND_FAILURE\nSEND_FAILURE: SEND_FAILURE\n");
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
java client/Client.java "$(sed -n 's/.*CWWKO0219I.* port \([0-9]*\)\..*/\1/p' "$home/logs/messages.log" | head -1)"
