#!/bin/sh
# Server: io.openliberty:openliberty-runtime 26.0.0.3, feature pages-3.1. Java 17.
#
# Expected: when a WAR is replaced by another one and the application is started again, each page (JSP) is that of the new WAR (Jakarta
# Server Pages 3.1, 1.1.4: an implementation that compiles pages at the first request keeps them up to date).
#
# Seen: a compiled page outlives the replaced WAR and the server in the server's work area, and its age is compared with the time of the file in
# the WAR. A WAR whose files have the times of the one before, as reproducible builds make them
# (https://reproducible-builds.org/docs/archives/), shows the page of the one before. With other times, older ones too, it shows its own.
#
# Output: what the page shows after the first start, and after each replacement and start.
#   first WAR: first
#   second WAR, the same times: first
#   third WAR, older times: third
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'if [ -n "${server:-}" ]; then kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; fi; rm -rf "$folder"' EXIT
cd "$folder"

"$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=io.openliberty:openliberty-runtime:26.0.0.3:zip -DoutputDirectory=jars
unzip -q jars/openliberty-runtime-26.0.0.3.zip

home=wlp/usr/servers/finding
mkdir -p "$home/apps" war
cat >"$home/server.xml" <<'XML'
<server>
  <featureManager><feature>pages-3.1</feature></featureManager>
  <httpEndpoint id="defaultHttpEndpoint" httpPort="0" httpsPort="-1"/>
  <webApplication location="app.war" contextRoot="/app"/>
</server>
XML

war() { # its text, the time of its file
  printf '%s' "$1" >war/page.jsp
  touch -d "$2" war/page.jsp
  rm -f "$home/apps/app.war"
  jar --create --no-manifest --file "$home/apps/app.war" --date="$2" -C war page.jsp
}

shown() {
  rm -f "$home/logs/messages.log"
  wlp/bin/server run finding >console.log 2>&1 &
  server=$!
  seconds=0
  until grep -q CWWKZ0001I console.log 2>/dev/null; do
    seconds=$((seconds + 1))
    [ "$seconds" -lt 120 ] || { cat console.log; exit 2; }
    sleep 1
  done
  port=$(sed -n 's/.*CWWKO0219I.* port \([0-9]*\)\..*/\1/p' "$home/logs/messages.log" | head -1)
  text=$(curl -sS --fail "http://localhost:$port/app/page.jsp")
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

war first 2026-01-02T00:00:00+00:00
shown
one=$text
war second 2026-01-02T00:00:00+00:00
shown
two=$text
war third 2026-01-01T00:00:00+00:00
shown
three=$text

printf 'first WAR: %s\nsecond WAR, the same times: %s\nthird WAR, older times: %s\n' "$one" "$two" "$three"
if [ "$one $two $three" = "first first third" ]; then
  echo 'As described: true'
else
  echo 'As described: false'
  exit 1
fi
