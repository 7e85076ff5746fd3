package journal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journal.markdown.Markdown;

/** Lifelike texts in six languages: Markdown of every kind and plain ones. The same random numbers give the same texts. */
public final class Writings {
    /** A text, with the HTML that {@link Entry#render} makes of it but for the prefix of its notes; a plain one has none. */
    public record Writing(String title, String text, String html, String language, String tags) {
        public boolean isPlain() {
            return html == null;
        }

        /** The HTML for an entry whose notes have this prefix. */
        String html(String prefix) {
            return html == null || !html.contains(PREFIX) ? html : html.replace(PREFIX, prefix);
        }
    }

    /** What sentences are made of; no word means anything in Markdown or HTML. */
    private record Language(String tag, String space, String stop, List<String> when, List<String> what, List<String> where,
            List<String> tags) {
        String sentence(SplittableRandom random) {
            return one(when, random) + space + one(what, random) + space + one(where, random) + stop;
        }

        String paragraph(String words) {
            return (tag.equals("ar") ? "<p dir=\"rtl\">" : "<p>") + words + "</p>\n";
        }
    }

    private record Body(String text, String html) {
    }

    private static final String PREFIX = "note-00000000-";
    private static final int BODIES = 100; // of a language; reading one takes as long as writing fifty
    private static final int PLAIN = 10; // one in so many
    private static final List<String> SYLLABLES =
            List.of("ba", "be", "bo", "da", "de", "di", "fa", "fo", "ga", "go", "ka", "ke", "ko", "la",
                    "le", "li", "lo", "ma", "me", "mi", "na", "ne", "no", "pa", "pe", "ra", "re", "ri", "ro", "sa", "se", "so", "ta", "te",
                    "ti", "va",
                    "ve", "vo", "za", "zo");
    private static final List<Language> LANGUAGES = List.of(
            new Language("en", " ", ".", words("In the morning|Before breakfast|All afternoon|Late at night|After the rain|On the way home"
                    + "|When the bells rang|During the storm"),
                    words("we walked along the river|she read to us|I wrote three letters|they repaired the boat|we baked bread"
                            + "|I listened to the radio|he planted an apple tree|we talked about the war|I could not sleep"),
                    words("in the old town|near the station|under the bridge|behind the library|by the sea|at the market|in the garden"
                            + "|at my grandmother’s house"),
                    words("travel|garden|books|family|weather|work|music|cooking|dreams|letters")),
            new Language("de", " ", ".", words("Am Morgen|Vor dem Frühstück|Den ganzen Nachmittag|Spät in der Nacht|Nach dem Regen"
                    + "|Auf dem Heimweg|Während des Gewitters"),
                    words("gingen wir am Fluss entlang|las sie uns vor|schrieb ich drei Briefe|flickten sie das Boot|backten wir Brot"
                            + "|hörte ich Radio|pflanzte er einen Apfelbaum|konnte ich nicht schlafen"),
                    words("in der Altstadt|am Bahnhof|unter der Brücke|hinter der Bücherei|am Meer|auf dem Markt|im Garten"),
                    words("Reisen|Garten|Bücher|Familie|Wetter|Arbeit|Musik|Küche|Träume|Größe")),
            new Language("fr", " ", ".", words("Le matin|Avant le petit déjeuner|Tout l’après-midi|Tard dans la nuit|Après la pluie"
                    + "|Pendant l’orage"),
                    words("nous avons longé la rivière|elle nous a lu un conte|j’ai écrit trois lettres|ils ont réparé le bateau"
                            + "|nous avons fait du pain|il a planté un pommier|je n’ai pas dormi"),
                    words("dans la vieille ville|près de la gare|sous le pont|derrière la bibliothèque|au bord de la mer|au marché"),
                    words("voyages|jardin|livres|famille|météo|travail|musique|cuisine|rêves|été")),
            new Language("es", " ", ".", words("Por la mañana|Antes del desayuno|Toda la tarde|Muy de noche|Después de la lluvia"
                    + "|Durante la tormenta"),
                    words("caminamos junto al río|ella nos leyó un cuento|escribí tres cartas|arreglaron la barca|hicimos pan"
                            + "|plantó un manzano|no pude dormir"),
                    words("en el casco antiguo|cerca de la estación|bajo el puente|detrás de la biblioteca|junto al mar|en el mercado"),
                    words("viajes|jardín|libros|familia|tiempo|trabajo|música|cocina|sueños|niñez")),
            new Language("ja", "", "。", words("朝早く、|昼過ぎに、|夜遅くまで、|雨のあと、|帰り道で、|嵐の中、"),
                    words("川沿いを歩いた|手紙を三通書いた|パンを焼いた|りんごの木を植えた|ラジオを聴いた|眠れなかった"),
                    words("古い町で|駅の近くで|橋の下で|図書館の裏で|海辺で|市場で|庭で"),
                    words("旅|庭|本|家族|天気|仕事|音楽|料理|夢|手紙")),
            new Language("ar", " ", ".", words("في الصباح|قبل الفطور|طوال العصر|في آخر الليل|بعد المطر|في طريق العودة"),
                    words("مشينا بجانب النهر|قرأت لنا قصة|كتبت ثلاث رسائل|خبزنا الخبز|زرع شجرة تفاح|لم أستطع النوم"),
                    words("في المدينة القديمة|قرب المحطة|تحت الجسر|خلف المكتبة|على شاطئ البحر|في السوق"),
                    words("سفر|حديقة|كتب|عائلة|طقس|عمل|موسيقى|مطبخ|أحلام|رسائل")));

    private final List<List<Body>> bodies;

    /** Reads the longer texts once. */
    public Writings(Markdown markdown, long seed) {
        var random = new SplittableRandom(seed);
        bodies = LANGUAGES.stream().map(language -> IntStream.range(0, BODIES).mapToObj(number -> body(language, random))
                .map(text -> new Body(text, markdown.html(text, PREFIX, language.tag()).orElseThrow())).toList()).toList();
    }

    /** The next text: a sentence that no other one may have, and a longer text that some have. */
    public Writing next(SplittableRandom random) {
        int index = random.nextInt(LANGUAGES.size());
        Language language = LANGUAGES.get(index);
        String lead = language.sentence(random) + ' ' + name(random) + ' ' + name(random) + language.stop();
        String title = title(language, random);
        String tags = tags(language, random);
        if (random.nextInt(PLAIN) == 0) {
            return new Writing(title, lead + '\n' + language.sentence(random), null, language.tag(), tags);
        }
        Body body = one(bodies.get(index), random);
        return new Writing(title, lead + "\n\n" + body.text(), language.paragraph(lead) + body.html(), language.tag(), tags);
    }

    private static String title(Language language, SplittableRandom random) {
        String words = random.nextInt(2) == 0 ? one(language.where(), random) : one(language.what(), random);
        return Character.toString(Character.toUpperCase(words.codePointAt(0))) + words.substring(words.offsetByCodePoints(0, 1)) + ", "
                + name(random);
    }

    private static String name(SplittableRandom random) {
        String name = one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String tags(Language language, SplittableRandom random) {
        var tags = new TreeSet<String>();
        for (int more = random.nextInt(4); more > 0; more--) {
            tags.add(random.nextInt(5) == 0 ? name(random) : one(language.tags(), random));
        }
        return String.join(", ", tags);
    }

    private static String body(Language language, SplittableRandom random) {
        List<String> blocks = new ArrayList<>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            blocks.add(block(language, random, random.nextInt(12)));
        }
        return String.join("\n\n", blocks);
    }

    private static String block(Language language, SplittableRandom random, int kind) {
        String one = language.sentence(random);
        String other = language.sentence(random);
        String word = one(language.tags(), random);
        return switch (kind) {
            case 0 -> "## " + word + "\n\n" + one;
            case 1 -> "- " + one + "\n- " + other + "\n- **" + word + "**";
            case 2 -> "1. " + one + "\n2. *" + other + '*';
            case 3 -> "- [x] " + one + "\n- [ ] " + other;
            case 4 -> "> " + one + "\n>\n> " + other;
            case 5 -> "| " + word + " | " + one(language.tags(), random) + " |\n|---|--:|\n| " + one + " | 12 |\n| " + other + " | 7 |";
            case 6 -> "```java\nvar day = \"" + word + "\";\nif (day.isEmpty() && true) { return; }\n```";
            case 7 -> one + "[^1]\n\n[^1]: " + other;
            case 8 -> one + " [" + word + "](https://example.org/" + name(random) + "?a=1&b=2) <b>" + other + "</b>";
            case 9 -> one + '\n' + other + "\n\n---\n\n~~" + word + "~~";
            default -> IntStream.range(0, 2 + random.nextInt(3)).mapToObj(number -> language.sentence(random))
                    .collect(Collectors.joining(language.space()));
        };
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split("\\|"));
    }
}
