package journal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list of a form has to choose from, written as HTML once: there are hundreds in some. */
public final class Choices {

    /** An option of a form: what it sends, and its name. */
    public record Choice(String value, String name) {
    }

    private final List<Choice> all;
    private final String html;

    public Choices(List<Choice> all) {
        this.all = List.copyOf(all);
        this.html = all.stream().map(choice -> "<option " + value(choice.value()) + '>' + Text.html(choice.name()) + "</option>")
                .collect(Collectors.joining());
    }

    /** All of them, in their order. */
    public List<Choice> getAll() {
        return List.copyOf(all);
    }

    /** The one that sends this; empty where there is none. */
    public Optional<Choice> find(String value) {
        return all.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    /** The elements {@code option}, this one selected; none where there is no such one. */
    public String html(String selected) {
        String value = value(selected);
        int at = html.indexOf(value);
        return at < 0 ? html : html.substring(0, at + value.length()) + " selected" + html.substring(at + value.length());
    }

    private static String value(String text) {
        return "value=\"" + Text.html(text) + '"';
    }
}
