#!/bin/sh
# Server: io.openliberty:openliberty-runtime 26.0.0.3, features persistence-3.1 (EclipseLink), servlet-6.0 and jdbc-4.3,
# with org.apache.derby:derby 10.16.1.1.
#
# Expected: outside of a transaction an entity that a container-managed entity manager has read is detached at the end
# of the call (Jakarta Persistence 3.1, 7.6.2), so that a second query reads the row anew. The shared cache is off.
#
# Seen: all calls of a request have one persistence context. A second query of the same request gives the same object
# with the state of before, although the row was changed and committed meanwhile. The next request reads the new state.
#
# Output: what the second query of a request gave, and the first one of the next request.
#   the same object, with the title "before"
#   the next request reads "after"
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
copy org.apache.derby:derby:10.16.1.1
copy org.apache.derby:derbyshared:10.16.1.1
copy org.apache.derby:derbytools:10.16.1.1
unzip -q jars/openliberty-runtime-26.0.0.3.zip

home=wlp/usr/servers/finding
classes="$home/dropins/app.war/WEB-INF/classes"
mkdir -p "$classes/META-INF" "$home/derby"
cp jars/derby*.jar "$home/derby"
cat >"$home/server.xml" <<'XML'
<server>
  <featureManager>
    <feature>jdbc-4.3</feature>
    <feature>persistence-3.1</feature>
    <feature>servlet-6.0</feature>
  </featureManager>
  <httpEndpoint id="defaultHttpEndpoint" httpPort="0" httpsPort="-1"/>
  <library id="derby"><fileset dir="${server.config.dir}/derby"/></library>
  <dataSource id="DefaultDataSource">
    <jdbcDriver libraryRef="derby"/>
    <properties.derby.embedded databaseName="memory:finding" createDatabase="create"/>
  </dataSource>
</server>
XML
cat >"$classes/META-INF/persistence.xml" <<'XML'
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
  <persistence-unit name="things"><class>Thing</class><shared-cache-mode>NONE</shared-cache-mode></persistence-unit>
</persistence>
XML

cat >Thing.java <<'JAVA'
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id int id;
    String title;
}
JAVA
cat >Reading.java <<'JAVA'
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

@WebServlet("/*")
public class Reading extends HttpServlet {
    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getPathInfo().equals("/next")) {
            response.getWriter().println("the next request reads \"" + read().title + '"');
            return;
        }
        execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, title VARCHAR(20))");
        execute("INSERT INTO thing VALUES (1, 'before')");
        Thing first = read();
        execute("UPDATE thing SET title = 'after' WHERE id = 1");
        Thing second = read();
        response.getWriter().println((first == second ? "the same object" : "another object") + ", with the title \"" + second.title + '"');
    }

    private Thing read() {
        return em.createQuery("SELECT t FROM Thing t WHERE t.id = 1", Thing.class).getSingleResult();
    }

    private void execute(String statement) throws ServletException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement); // and is committed
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }
}
JAVA
javac -cp jars/jakarta.jakartaee-api-10.0.0.jar -d "$classes" Thing.java Reading.java

wlp/bin/server run finding >console.log 2>&1 &
server=$!
seconds=0
until grep -q CWWKF0011I console.log; do
  seconds=$((seconds + 1))
  [ "$seconds" -lt 180 ] || { cat console.log; exit 2; }
  sleep 1
done
port=$(sed -n 's/.*CWWKO0219I.* port \([0-9]*\)\..*/\1/p' "$home/logs/messages.log" | head -1)
{ curl -s "http://localhost:$port/app/"; curl -s "http://localhost:$port/app/next"; } | tr -d '\r' >seen
cat seen
printf 'the same object, with the title "before"\nthe next request reads "after"\n' >expected
if cmp -s seen expected; then
  echo "As described: true"
else
  echo "As described: false"
  exit 1
fi
