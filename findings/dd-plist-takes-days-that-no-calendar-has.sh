#!/bin/sh
# Library: com.googlecode.plist:dd-plist 1.30, XMLPropertyListParser.
#
# Expected: a date that no calendar has is refused. The property lists of Apple have dates of XML Schema, and
# java.time.Instant refuses such a date.
#
# Seen: months and days are counted on. A property list with the month 13 and the day 45 is read without a word, as a
# day of the next year. A journal that is imported has entries on wrong days then, and nobody is told.
#
# Output: what was written, and what was read.
#   2013-01-17T09:44:00Z: 2013-01-17T09:44:00Z
#   2013-02-30T09:44:00Z: 2013-03-02T09:44:00Z
#   2013-13-45T09:44:00Z: 2014-02-14T09:44:00Z
#   Instant of 2013-02-30T09:44:00Z: refused
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.googlecode.plist:dd-plist:1.30 -DoutputDirectory=jars

cat >Dates.java <<'JAVA'
import com.dd.plist.NSDate;
import com.dd.plist.NSDictionary;
import com.dd.plist.PropertyListParser;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

class Dates {
    public static void main(String[] arguments) throws Exception {
        var read = List.of("2013-01-17T09:44:00Z", "2013-02-30T09:44:00Z", "2013-13-45T09:44:00Z").stream().map(Dates::read).toList();
        boolean refused = false;
        try {
            Instant.parse("2013-02-30T09:44:00Z");
        } catch (DateTimeException none) {
            refused = true;
        }
        System.out.println("Instant of 2013-02-30T09:44:00Z: " + (refused ? "refused" : "taken"));
        boolean asDescribed = refused && read.equals(List.of("2013-01-17T09:44:00Z", "2013-03-02T09:44:00Z", "2014-02-14T09:44:00Z"));
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    static String read(String date) {
        String list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict><key>Creation Date</key><date>" + date
                + "</date></dict></plist>";
        try {
            var found = (NSDictionary) PropertyListParser.parse(list.getBytes(StandardCharsets.UTF_8));
            String moment = ((NSDate) found.get("Creation Date")).getDate().toInstant().toString();
            System.out.println(date + ": " + moment);
            return moment;
        } catch (Exception failure) {
            System.out.println(date + ": " + failure.getClass().getSimpleName());
            return "";
        }
    }
}
JAVA
java -cp 'jars/*' Dates.java
