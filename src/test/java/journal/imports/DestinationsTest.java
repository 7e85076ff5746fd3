package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Pictures and links of a text get other destinations, and all else stays letter by letter. */
class DestinationsTest {
    @Test
    void a_picture_gets_another_destination_and_keeps_its_description() {
        assertEquals("It *rained*.\n\n![All day](/new \"rain\")\n", replaced("It *rained*.\n\n![All day](photo.jpg \"rain\")\n"));
    }

    @Test
    void what_only_looks_like_one_stays() {
        String text = "`![a](photo.jpg)`\n\n    ![b](photo.jpg)\n\n\\![c](x)";

        assertEquals(text.replace("(x)", "(/new)"), replaced(text));
    }

    @Test
    void a_picture_within_a_link_and_one_in_a_table_are_found() {
        assertEquals("[![a](/new)](/new)", replaced("[![a](photo.jpg)](page.html)"));
        assertEquals("| a |\n|---|\n| ![b](/new) |\n", replaced("| a |\n|---|\n| ![b](photo.jpg) |\n"));
    }

    @Test
    void the_definition_of_a_reference_is_a_destination() {
        assertEquals("See [it][1].\n\n[1]: /new\n", replaced("See [it][1].\n\n[1]: page.html\n"));
    }

    @Test
    void a_destination_between_angle_brackets_or_with_parentheses_is_found() {
        assertEquals("![](</new>) and [b](/new)", replaced("![](<my photo.jpg>) and [b](page_(1).html)"));
    }

    private static String replaced(String text) {
        return Destinations.replaced(text, place -> place.to("/new"));
    }
}
