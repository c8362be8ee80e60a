package entente.web.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of HTML behind validator.w3.org (vnu), set up once for many documents. */
final class HtmlChecker implements ErrorHandler {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();

    HtmlChecker() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
            validator.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document, with its line and column. */
    List<String> errors(String html) throws IOException, SAXException {
        errors.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("http://localhost/");
        validator.checkHtmlInputSource(source);
        return List.copyOf(errors);
    }

    @Override
    public void warning(SAXParseException warning) {
        // Advice; it is valid nonetheless.
    }

    @Override
    public void error(SAXParseException error) {
        errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
