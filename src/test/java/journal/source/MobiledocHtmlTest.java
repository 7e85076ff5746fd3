package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text in Mobiledoc is HTML with the same structure. */
class MobiledocHtmlTest {
    private final List<Lost> lost = new ArrayList<>();

    @Test
    void markers_open_and_close_marks_across_each_other() {
        assertEquals(
                """
                <p>plain <a href="https://a.example/">link <strong>both</strong></a><br>end</p><h2>Head</h2><ul><li>one</li><li>two</li></ul>""",
                html("""
                {"version":"0.3.1","atoms":[["soft-return","",{}]],"cards":[],"markups":[["a",["href","https://a.example/"]],["strong"]],
                 "sections":[[1,"p",[[0,[],0,"plain "],[0,[0],0,"link "],[0,[1],2,"both"],[1,[],0,0],[0,[],0,"end"]]],[1,"h2",[[0,[],0,"Head"]]],
                  [3,"ul",[[[0,[],0,"one"]],[[0,[],0,"two"]]]]]}"""));
    }

    @Test
    void cards_and_pictures_stand_where_they_were() {
        assertEquals("""
                <p><img src="/a.jpg" alt="A"></p><p><em>cap</em></p><hr><p><img src="/b.jpg" alt=""></p><blockquote>aside</blockquote>""",
                html("""
                {"version":"0.3.1","atoms":[],"cards":[["image",{"src":"/a.jpg","alt":"A","caption":"cap"}],["hr",{}],["own-card",{}]],"markups":[],
                 "sections":[[10,0],[10,1],[2,"/b.jpg"],[10,2],[1,"aside",[[0,[],0,"aside"]]]]}"""));
        assertEquals(List.of(Lost.LAYOUT), lost);
    }

    @Test
    void what_is_referred_to_again_and_again_does_not_grow_without_end() {
        String card = "[\"html\",{\"html\":\"<p>once</p>\"}]";

        assertEquals("<p>once</p>", html("{\"version\":\"0.3.1\",\"cards\":[" + card + "],\"sections\":[[10,0],[10,0],[10,0]]}"));
    }

    @Test
    void wrong_numbers_and_types_are_passed_over() {
        assertEquals("<p><span>x</span></p>",
                html("""
                {"version":"0.3.1","atoms":7,"cards":[5],"markups":[["script"]],"sections":[[10,99],[10,0],[1,"script",[[0,[4],9,"x"],[1,[],0,3],"y"]],"z",[77],[1e99]]}"""));
    }

    @Test
    void other_texts_are_none() {
        assertEquals(Optional.empty(), MobiledocHtml.of("{\"version\":\"0.2.0\",\"sections\":[[],[]]}", lost::add));
        assertEquals(Optional.empty(), MobiledocHtml.of("", lost::add));
        assertEquals(Optional.empty(), MobiledocHtml.markdown("{\"cards\":[7],\"sections\":[1]}"));
    }

    private String html(String text) {
        return MobiledocHtml.of(text, lost::add).orElseThrow().text().content();
    }
}
