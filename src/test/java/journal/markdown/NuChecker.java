package journal.markdown;

import java.util.List;
import journal.HtmlChecker;

/** The Nu Html Checker, for the HTML of an entry in a page around it. */
final class NuChecker {
    private static final HtmlChecker CHECKER = new HtmlChecker(); // it reads its rules for seconds

    private NuChecker() {
    }

    /** The errors and warnings about a page with this HTML. */
    static synchronized List<String> findings(String html) {
        return CHECKER.findings("<!DOCTYPE html><html lang=\"en\"><head><title>It rained</title></head><body><h1>Journal</h1><h2>Entry</h2>"
                + html + "</body></html>");
    }
}
