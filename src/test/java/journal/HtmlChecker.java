package journal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which is what validator.w3.org runs: it tells what is not valid in a page, as it was sent. */
public final class HtmlChecker implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc"; // its own name for its rules, not fetched

    // neither its logging nor its guesses at the language, which the words of an entry lead astray
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> found = new ArrayList<>();

    public HtmlChecker() {
        org.apache.log4j.Logger.getRootLogger().setLevel(org.apache.log4j.Level.OFF);
        try {
            validator.setUpMainSchema(HTML, this);
            validator.setUpValidatorAndParsers(this, true, false);
        } catch (Exception failure) { // as it says
            throw new IllegalStateException(failure);
        }
    }

    /** The errors and warnings about a page. */
    public List<String> findings(String html) {
        found.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
        return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException warning) {
        found.add("line " + warning.getLineNumber() + ", warning: " + warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
        found.add("line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
