package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in any language are found by their forms and spellings. */
class FoundWordsTest {
    private WrittenIndex written;

    @BeforeEach
    void an_index_is_empty() throws IOException {
        written = new WrittenIndex();
    }

    @AfterEach
    void it_is_closed() throws IOException {
        written.close();
    }

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
        "; rainbow; rai*",
        "; Zürich; zur*",
        "; rain in Lisbon; rain -snow",
        "; rain in Lisbon; !!! rain ???"})
    void words_are_found(String language, String text, String query) throws IOException {
        long entry = written.put(language == null ? "" : language, "No title", text);
        written.put("", "Another", "of other words");

        assertEquals(List.of(entry), written.found(query), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "The old grey town; \"old town\"",
        "The walk home; \"walked home\"",
        "rain and snow; rain -snow",
        "train; rai*",
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
