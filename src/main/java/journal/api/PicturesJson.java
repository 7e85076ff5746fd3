package journal.api;

import java.util.List;
import journal.web.Problem;

/**
 * The pictures that were added.
 *
 * @param pictures what stands in a text in Markdown between the parentheses: {@code ![A cat](/pictures/…)}
 * @param errors why others were not; null where all were
 */
public record PicturesJson(List<String> pictures, List<Problem.Fault> errors) {
    public PicturesJson {
        pictures = List.copyOf(pictures);
        errors = errors == null ? null : List.copyOf(errors);
    }
}
