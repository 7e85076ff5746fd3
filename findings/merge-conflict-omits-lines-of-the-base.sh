#!/bin/sh
# Library: org.eclipse.jgit:org.eclipse.jgit 7.8.1.202611041320-r, classes MergeAlgorithm and MergeFormatter.
#
# Expected: the base section of a conflict has all lines of the base that the two sides replaced. Git's documentation of
# merge.conflictStyle says that "diff3" adds the original text. Of "zdiff3" it says that matching lines at the border of
# a conflict are removed on the two sides. `git merge-file -p --zdiff3` (2.39.5) prints "b" as base in the first case
# below. Javadoc: BASE_CONFLICTING_RANGE is the base section, formatMergeDiff3 formats "in a Git conformant way".
#
# Seen: MergeAlgorithm moves the lines that both sides have in common out of the conflict, and shortens the base by as
# many lines, though it has other lines there. The result then shows these lines of the base nowhere. With an empty base
# section it looks as if both sides had only added lines. Where the base is shorter, its chunk ends before it begins.
#
# Output: base / mine / theirs with each word on its own line, the conflict, and the begin and end of the base's chunk.
#   a b c / a X P c / a X Q c: conflict mine [P] base [] theirs [Q], base 2..2
#   a b c / a P X c / a Q X c: conflict mine [P] base [] theirs [Q], base 1..1
#   a b1 b2 b3 c / a X P c / a X Q c: conflict mine [P] base [b2 b3] theirs [Q], base 2..4
#   a c / a X P c / a X Q c: conflict mine [P] base [] theirs [Q], base 2..1
#   a b c / a P c / a Q c: conflict mine [P] base [b] theirs [Q], base 1..2
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.eclipse.jgit:org.eclipse.jgit:7.8.1.202611041320-r -DoutputDirectory=jars

cat >Base.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

class Base {
    static final Pattern CONFLICT = Pattern.compile(
            "<<<<<<< mine\n(.*)\\|\\|\\|\\|\\|\\|\\| base\n(.*)=======\n(.*)>>>>>>> theirs\n", Pattern.DOTALL);
    static boolean asDescribed = true;

    public static void main(String[] args) throws IOException {
        check("a b c", "a X P c", "a X Q c", "", "2..2");
        check("a b c", "a P X c", "a Q X c", "", "1..1");
        check("a b1 b2 b3 c", "a X P c", "a X Q c", "b2 b3", "2..4");
        check("a c", "a X P c", "a X Q c", "", "2..1");
        check("a b c", "a P c", "a Q c", "b", "1..2"); // without a common line it is right
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    static void check(String base, String mine, String theirs, String describedBase, String describedRange) throws IOException {
        MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, lines(base), lines(mine), lines(theirs));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MergeFormatter().formatMergeDiff3(text, result, "base", "mine", "theirs", StandardCharsets.UTF_8);
        String range = "";
        for (MergeChunk chunk : result) {
            if (chunk.getConflictState() == MergeChunk.ConflictState.BASE_CONFLICTING_RANGE) {
                range = chunk.getBegin() + ".." + chunk.getEnd();
            }
        }
        Matcher conflict = CONFLICT.matcher(text.toString(StandardCharsets.UTF_8));
        if (!conflict.find()) {
            throw new IllegalStateException("no conflict in " + text);
        }
        System.out.printf("%s / %s / %s: conflict mine [%s] base [%s] theirs [%s], base %s%n", base, mine, theirs, words(conflict.group(1)),
                words(conflict.group(2)), words(conflict.group(3)), range);
        asDescribed &= words(conflict.group(2)).equals(describedBase) && range.equals(describedRange);
    }

    /** A text with each word on its own line. */
    static RawText lines(String words) {
        return new RawText((words.replace(' ', '\n') + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String words(String lines) {
        return lines.strip().replace('\n', ' ');
    }
}
JAVA
java -cp 'jars/*' Base.java
