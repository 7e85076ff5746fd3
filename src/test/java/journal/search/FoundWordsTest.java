package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in any language are found by their forms and spellings. */
class FoundWordsTest {
    @AutoClose private final WrittenIndex written = new WrittenIndex();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "en; We walked along the river.; walked",
        "en; We walked along the river.; WALK",
        "en; We walked along the river.; walking rivers",
        "en; My grandmother’s house; grandmother",
        "de; Wir gingen durch die Gärten.; Garten",
        "de; Wir gingen durch die Gärten.; garten",
        "de; Die Größe der Straße; groesse",
        "de; Die Größe der Straße; STRASSE",
        "fr; Pendant l’après-midi il a été élevé.; apres",
        "fr; Les lettres écrites; lettre ecrite",
        "es; Escribí tres cartas por la mañana.; manana carta",
        "ar; قرأت لنا القصص في المدينة; مدينه",
        "ar; مَدْرَسَة; مدرسة",
        "ja; 川沿いを歩いた。手紙を三通書いた。; 手紙",
        "ja; 図書館の裏で本を読んだ。; 図書館",
        "ja; ｶﾀｶﾅ と カタカナ; カタカナ",
        "; ＲＡＩＮ in Ｌｉｓｂｏｎ; rain lisbon",
        "; naïve café Zoë; naive CAFE zoe",
        "; naive cafe; naïve café",
        "ru; Мы гуляли вдоль реки; РЕКИ",
        "th; ฝนตกในเมืองเก่า; เมือง",
        "el; Ο καιρός; καιρος",
        "he; גשם ירד; גשם",
        "; It was 😀 today; 😀",
        "; a follow-up note; follow-up",
        "; See example.org for more; example.org",
        "en; The old town by the sea; \"old town\"",
        "ja; 古い町で雨が降った; \"古い町\"",
        "; Siehe example.com und report.pdf. Am 24.12.2023 Gans.Dann Schnee. mail: ada@post.example; example",
        "; Siehe report.pdf.; report",
        "; Siehe example.com.; \"example.com\"",
        "; Siehe example.com.; \"siehe example.com\"",
        "; Am 24.12.2023 Gans.Dann Schnee.; 2023",
        "; Am 24.12.2023 Gans.Dann Schnee.; 24.12.",
        "; Am 24.12.2023 Gans.Dann Schnee.; Gans Dann Schnee",
        "; mail: ada@post.example; post",
        "; mail: ada@post.example; ada@post.example",
        "; the file my_notes_2023.txt; notes",
        "; the file my_notes_2023.txt; my_no*",
        "it; Il colore dell'acqua e l’aria; acqua",
        "it; Il colore dell'acqua e l’aria; aria",
        "it; Il colore dell'acqua e l’aria; dell’acqua",
        "ca; Beu l'aigua; aigua",
        "; Qu'il y ait d'airain; airain",
        "de; Oma's Garten; Oma",
        "; Anna’s house; Anna",
        "; Anna’s house; Anna's",
        "; We don't walk; don’t",
        "en; My grandmother’s house; grandmothers",
        "en; My grandmother went home; grandmother's",
        "fr; Une tour d'ivoire; l’ivoire",
        "uk; їв мʼясо; м'ясо",
        "ko; 비가 왔다. 눈이 왔다.; 비",
        "ko; 비가 왔다. 눈이 왔다.; 눈",
        "ko; 집에서 밥을 먹었다.; 집",
        "ko; 집에서 밥을 먹었다.; 밥",
        "ko; 집에서 밥을 먹었다.; 다",
        "ja; 大雨が降った。子猫。; 雨",
        "ja; 大雨が降った。子猫。; 猫",
        "ja; 大雨が降った。子猫。; 大",
        "zh; 下雨了; 雨",
        "zh; 下雨了; 雨*",
        "; 今日は雨; 雨",
        "fa; کتاب‌های من دربارهٔ زندگی; كتاب",
        "fa; کتاب‌های من دربارهٔ زندگی; زندگي",
        "fa; کتاب‌های من دربارهٔ زندگی; کتاب",
        "fa; کتاب‌های من دربارهٔ زندگی; کتابهای",
        "fa; کتاب‌های من دربارهٔ زندگی; کتاب های",
        "fa; کتاب‌های من دربارهٔ زندگی; \"کتاب‌های من\"",
        "fa; کتابهای من; کتاب‌های",
        "; كتاب و زندگي; کتاب",
        "; كتاب و زندگي; زندگی",
        "; مدرسة كبيرة; مدرسه",
        "ur; یہ میری کتاب ہے; كتاب",
        "he; ארה״ב; ארה\"ב",
        "ja; コンピュータを買った; コンピューター",
        "ja; コンピューターを買った; コンピュータ",
        "; サーバを立てた; サーバー",
        "; サーバーを立てた; サーバ",
        "; サーバを立てた; ｻｰﾊﾞｰ",
        "ja; サーバー用の部屋; サーバー",
        "ja; 新しいiPhoneの使い方; iPhoneの",
        "ja; 新しいiPhoneの使い方; iPhoneの使い方",
        "ja; 2023年の春; 2023年",
        "ja; 2023年の春; \"2023年\"",
        "ja; 白いTシャツ; Tシャツ",
        "ja; 本の使い方; 本 -iPhoneの",
        "; rainbow; ｒａｉ＊",
        "; rain in Lisbon; rain －snow",
        "; rainbow; rai*",
        "; Zürich; zur*",
        "; rain in Lisbon; rain -snow",
        "; rain in Lisbon; !!! rain ???"})
    void words_are_found(String language, String text, String query) throws IOException {
        long entry = written.put(language == null ? "" : language, "No title", text);
        written.put("", "Another", "of other words");

        assertEquals(List.of(entry), written.found(query), query);
    }

    @Test
    void a_word_counts_up_to_its_first_255_characters() {
        assertEquals("e".repeat(255), FoldingFilter.of("é".repeat(255)));
        assertEquals("e".repeat(255), FoldingFilter.of("é".repeat(10_000)));
        assertEquals("𠀀".repeat(127), FoldingFilter.of("𠀀".repeat(10_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "The old grey town; \"old town\"",
        "The walk home; \"walked home\"",
        "rain and snow; rain -snow",
        "train; rai*",
        "コピーした; コピ機",
        "キーを押した; キ機",
        "example.com; \"com example\"",
        "大雨; 雨大",
        "本の使い方; iPhoneの",
        "2024年の春; 2023年",
        "2024年の春; \"2023年\"",
        "rain; r*",
        "rain; rain Lisbon",
        "rain; author:rain",
        "rain; !!!",
        "rain; *",
        "rain; -",
        "rain; \"\""})
    void other_words_are_not(String text, String query) throws IOException {
        written.put("en", "No title", text);

        assertEquals(List.of(), written.found(query), query);
    }
}
