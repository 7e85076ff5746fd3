package journal.markdown;

import static journal.markdown.LinkFeatures.link;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Marks as they are typed in languages with other spaces, other punctuation or another direction: texts and their HTML. */
final class LanguageFeatures {
    private static final List<Arguments> RANGES = List.of(
            arguments("걸어서 10~20분, 버스로 30~40분 걸린다.", "<p>걸어서 10~20분, 버스로 30~40분 걸린다.</p>"),
            arguments("age(1~3), height(80~100)", "<p>age(1~3), height(80~100)</p>"),
            arguments("~~out~~ ~in~", "<p><del>out</del> ~in~</p>"));
    private static final List<Arguments> EMPHASIS = List.of(
            arguments("これは**「重要なこと」**です。", "<p>これは<strong>「重要なこと」</strong>です。</p>"),
            arguments("これは*「重要なこと」*です。", "<p>これは<em>「重要なこと」</em>です。</p>"),
            arguments("これは~~「重要なこと」~~です。", "<p>これは<del>「重要なこと」</del>です。</p>"),
            arguments("这是**我想做的事。**所以继续。", "<p>这是<strong>我想做的事。</strong>所以继续。</p>"),
            arguments("这是**“我想做的事”**所以", "<p>这是<strong>“我想做的事”</strong>所以</p>"),
            arguments("**마크다운(Markdown)**을 쓴다.", "<p><strong>마크다운(Markdown)</strong>을 쓴다.</p>"),
            arguments("*마크다운(Markdown)*을 쓴다.", "<p><em>마크다운(Markdown)</em>을 쓴다.</p>"),
            arguments("**「あ」**は**「い」**は", "<p><strong>「あ」</strong>は<strong>「い」</strong>は</p>"),
            arguments("一\n二**「三」**四\n五**六。**七\n八", "<p>一<br>\n二<strong>「三」</strong>四<br>\n五<strong>六。</strong>七<br>\n八</p>"),
            arguments("`は**「x」**です` は\\*\\*「x」\\*\\*です", "<p><code>は**「x」**です</code> は**「x」**です</p>"),
            arguments("[は**「x」**です](/a(は**「x」))", "<p><a href=\"/a%28%E3%81%AF**%E3%80%8Cx%E3%80%8D%29\">は<strong>「x」</strong>です</a></p>"),
            arguments("a**(b)**c", "<p>a**(b)**c</p>"));
    private static final List<Arguments> SPACES = List.of(
            arguments("#\u00A0Titre", "<h3>Titre</h3>"),
            arguments("##\u3000見出し", "<h3>見出し</h3>"),
            arguments("-\u00A0un\n-\u00A0deux", "<ul><li>un</li><li>deux</li></ul>"),
            arguments("1.\u3000一\n2.\u3000二", "<ol><li>一</li><li>二</li></ol>"),
            arguments("- [\u00A0] tâche\n-\u00A0[x]\u00A0faite",
                    "<ul><li><span class=\"task\">☐</span> tâche</li><li><span class=\"task\">☑</span> faite</li></ul>"),
            arguments(">\u00A0-\u00A0un", "<blockquote>\n<ul><li>un</li></ul>\n</blockquote>"),
            arguments("|\u00A0a\u00A0|\u00A0b\u00A0|\n|\u00A0---\u00A0|\u00A0---\u00A0|\n|\u00A01 | 2 |",
                    "<table><thead><tr><th>\u00A0a\u00A0</th><th>\u00A0b\u00A0</th></tr></thead><tbody><tr><td>\u00A01</td><td>2</td></tr>"
                            + "</tbody></table>"),
            arguments("```\u00A0java\n-\u00A0x\n```\u00A0\nun",
                    "<pre tabindex=\"0\"><code class=\"language-java\">-\u00A0x\n</code></pre>\n<p>un</p>"),
            arguments("un[^1]\n\n[^1]:\u00A0deux",
                    "<p>un<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n<ol class=\"footnotes\"><li id=\"e1-note-1\">\n"
                            + "<p>deux <a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
            arguments("un\u00A0: «\u00A0deux\u00A0»\n\u3000三", "<p>un\u00A0: «\u00A0deux\u00A0»<br>\n\u3000三</p>"));
    private static final List<Arguments> ADDRESSES = List.of(
            arguments("詳しくは https://example.com/foo。次の文。", "<p>詳しくは " + link("https://example.com/foo") + "。次の文。</p>"),
            arguments("全角（https://example.com/bar）です", "<p>全角（" + link("https://example.com/bar") + "）です</p>"),
            arguments("参见https://example.com。", "<p>参见" + link("https://example.com") + "。</p>"),
            arguments("「https://example.com」と『www.example.com』", "<p>「" + link("https://example.com") + "」と『"
                    + link("http://www.example.com", "www.example.com") + "』</p>"),
            arguments("https://example.com！https://example.com？https://example.com：x", "<p>" + link("https://example.com") + "！"
                    + link("https://example.com") + "？" + link("https://example.com") + "：x</p>"),
            arguments("“https://example.com”，x", "<p>“" + link("https://example.com") + "”，x</p>"),
            arguments("見よ｜https://example.com/a｜https://example.com/b……続く", "<p>見よ｜" + link("https://example.com/a") + "｜"
                    + link("https://example.com/b") + "……続く</p>"),
            arguments("https://ja.wikipedia.org/wiki/東京", "<p>"
                    + link("https://ja.wikipedia.org/wiki/%E6%9D%B1%E4%BA%AC", "https://ja.wikipedia.org/wiki/東京") + "</p>"),
            arguments("https://example.org/京（都）、", "<p>"
                    + link("https://example.org/%E4%BA%AC%EF%BC%88%E9%83%BD%EF%BC%89", "https://example.org/京（都）") + "、</p>"),
            arguments("انظر https://example.org/a، ثم", "<p dir=\"rtl\">انظر " + link("https://example.org/a") + "، ثم</p>"),
            arguments("連絡はada@example.comまで。", "<p>連絡は<a href=\"mailto:ada&#64;example.com\">ada&#64;example.com</a>まで。</p>"));
    private static final List<Arguments> DIRECTIONS = List.of(
            arguments("It rained.\n\nأمطرت السماء.\n\n- بند أول\n- Two",
                    "<p>It rained.</p>\n<p dir=\"rtl\">أمطرت السماء.</p>\n<ul dir=\"rtl\"><li>بند أول</li><li dir=\"ltr\">Two</li></ul>"),
            arguments("# עברית\n\n> שלום\n>\n> Hello",
                    "<h3 dir=\"rtl\">עברית</h3>\n<blockquote dir=\"rtl\">\n<p>שלום</p>\n<p dir=\"ltr\">Hello</p>\n</blockquote>"),
            arguments("| a | ب |\n|---|---|\n| 1 | 2 |",
                    "<table><thead><tr><th>a</th><th dir=\"rtl\">ب</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
            arguments("A[^1]\n\n[^1]: ملاحظة",
                    "<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n<ol class=\"footnotes\" dir=\"rtl\">"
                            + "<li id=\"e1-note-1\">\n<p>ملاحظة <a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"));

    private LanguageFeatures() {
    }

    static Stream<Arguments> all() {
        return Stream.of(RANGES, EMPHASIS, SPACES, ADDRESSES, DIRECTIONS).flatMap(List::stream).map(Arguments::get)
                .map(row -> arguments(row[0], sanitised((String) row[1])));
    }

    // the sanitiser writes forms of full width as references
    private static String sanitised(String html) {
        return Pattern.compile("[\uFF01-\uFFEE]").matcher(html).replaceAll(one -> "&#x" + Integer.toHexString(one.group().charAt(0)) + ';');
    }
}
