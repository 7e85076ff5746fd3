#!/bin/sh
# Library: org.eclipse.jgit:org.eclipse.jgit 7.8.1.202611041320-r, class org.eclipse.jgit.merge.MergeAlgorithm.
#
# Expected: where one side is the same as the base, the result is the other side, without a conflict. Git's
# documentation of `git merge-file` says that a conflict occurs where both sides changed a common segment of lines.
# `git merge-file -p` (2.39.5) prints the line "new" for the first case below, and exits with 0.
#
# Seen: MergeAlgorithm takes an empty side for one that deleted everything, without comparing it with the base. If the
# base is empty, too, the unchanged side conflicts with the text that the other side added. With the strategy OURS the
# added text is lost without a conflict, though ours changed nothing; with THEIRS the same happens to a text of ours.
# Where the base has a line, all is right.
#
# Output: base, ours and theirs, and the strategy.
#   "" "" "new" CONFLICT: conflict true, ours [] theirs [new]
#   "" "new" "" CONFLICT: conflict true, ours [new] theirs []
#   "" "" "new" OURS: conflict false, result []
#   "" "new" "" THEIRS: conflict false, result []
#   "old" "old" "old new" CONFLICT: conflict false, result [old new]
#   "old" "old" "old new" OURS: conflict false, result [old new]
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

cat >Empty.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.ContentMergeStrategy;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

class Empty {
    static boolean asDescribed = true;

    public static void main(String[] args) {
        check("", "", "new", ContentMergeStrategy.CONFLICT, "conflict true, ours [] theirs [new]");
        check("", "new", "", ContentMergeStrategy.CONFLICT, "conflict true, ours [new] theirs []");
        check("", "", "new", ContentMergeStrategy.OURS, "conflict false, result []");
        check("", "new", "", ContentMergeStrategy.THEIRS, "conflict false, result []");
        check("old", "old", "old new", ContentMergeStrategy.CONFLICT, "conflict false, result [old new]");
        check("old", "old", "old new", ContentMergeStrategy.OURS, "conflict false, result [old new]");
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    static void check(String base, String ours, String theirs, ContentMergeStrategy strategy, String described) {
        MergeAlgorithm algorithm = new MergeAlgorithm();
        algorithm.setContentMergeStrategy(strategy);
        List<RawText> texts = List.of(lines(base), lines(ours), lines(theirs));
        MergeResult<RawText> result = algorithm.merge(RawTextComparator.DEFAULT, texts.get(0), texts.get(1), texts.get(2));
        StringBuilder merged = new StringBuilder();
        StringBuilder first = new StringBuilder();
        StringBuilder next = new StringBuilder();
        for (MergeChunk chunk : result) {
            String text = texts.get(chunk.getSequenceIndex()).getString(chunk.getBegin(), chunk.getEnd(), false);
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> merged.append(text);
                case FIRST_CONFLICTING_RANGE -> first.append(text);
                case NEXT_CONFLICTING_RANGE -> next.append(text);
                case BASE_CONFLICTING_RANGE -> { } // empty here
            }
        }
        String seen = result.containsConflicts()
                ? "conflict true, ours [" + words(first) + "] theirs [" + words(next) + "]"
                : "conflict false, result [" + words(merged) + "]";
        System.out.printf("\"%s\" \"%s\" \"%s\" %s: %s%n", base, ours, theirs, strategy, seen);
        asDescribed &= seen.equals(described);
    }

    /** A text with each word on its own line. */
    static RawText lines(String words) {
        return new RawText((words.isEmpty() ? "" : words.replace(' ', '\n') + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String words(StringBuilder lines) {
        return lines.toString().strip().replace('\n', ' ');
    }
}
JAVA
java -cp 'jars/*' Empty.java
