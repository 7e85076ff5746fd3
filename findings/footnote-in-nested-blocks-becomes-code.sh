#!/bin/sh
# Library: org.commonmark:commonmark-ext-footnotes 0.30.0, with org.commonmark:commonmark 0.30.0.
#
# Expected: a footnote holds the same blocks wherever it is written. CommonMark 0.31.2 says so of block quotes (section
# 5.1, "Basic case") and list items (5.2): what stands inside is parsed as it would be outside of them. The extension's
# Javadoc promises the syntax of GitHub Flavored Markdown. GitHub's parser cmark-gfm counts the four columns of a
# footnote's next block from the block around the footnote. Version 0.29.0.gfm.0, built from source, parses a paragraph
# in the list item, and a list in both others.
#
# Seen: FootnoteBlockParser continues at column 4 of the line, not four columns after the content of the block around
# it. Where that content begins at column 4 or later, the indentation is left over and makes an indented code block.
# Two block quotes or an item of a list with the number 10 are enough. In one block quote it is right: two of the four
# columns are left over, too few for code.
#
# Output: the blocks of the footnote.
#   second paragraph, at the top:                Paragraph Paragraph
#   second paragraph, in one block quote:        Paragraph Paragraph
#   second paragraph, in an item "10.":          Paragraph IndentedCodeBlock
#   list, at the top:                            BulletList
#   list, in one block quote:                    BulletList
#   list, in two block quotes:                   IndentedCodeBlock
#   list, in an item "10.":                      IndentedCodeBlock
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in commonmark commonmark-ext-footnotes; do
  "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.commonmark:$artifact:0.30.0" -DoutputDirectory=jars
done

cat >Footnotes.java <<'JAVA'
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

class Footnotes {
    static final Parser PARSER = Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
    static boolean asDescribed = true;

    public static void main(String[] args) {
        List<String> paragraph = List.of("Text[^1]", "", "[^1]: one", "", "    two");
        check("second paragraph, at the top", paragraph, "", "", "Paragraph Paragraph");
        check("second paragraph, in one block quote", paragraph, "> ", "> ", "Paragraph Paragraph");
        check("second paragraph, in an item \"10.\"", paragraph, "10. ", "    ", "Paragraph IndentedCodeBlock");
        List<String> list = List.of("Text[^1]", "", "[^1]:", "    - one", "    - two");
        check("list, at the top", list, "", "", "BulletList");
        check("list, in one block quote", list, "> ", "> ", "BulletList");
        check("list, in two block quotes", list, "> > ", "> > ", "IndentedCodeBlock");
        check("list, in an item \"10.\"", list, "10. ", "    ", "IndentedCodeBlock");
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    /** Parses the lines with one text before the first of them and another before the others. */
    static void check(String name, List<String> lines, String first, String others, String described) {
        String seen = blocks(first + String.join("\n" + others, lines) + "\n");
        System.out.printf("%-44s %s%n", name + ":", seen);
        asDescribed &= seen.equals(described);
    }

    static String blocks(String text) {
        List<String> names = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition) {
                    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                        names.add(child.getClass().getSimpleName());
                    }
                }
            }
        });
        return String.join(" ", names);
    }
}
JAVA
java -cp 'jars/*' Footnotes.java
