package entente.results.report.front;

import entente.results.optimisation.Front;
import entente.results.report.document.DocumentText;
import entente.results.report.document.HtmlPage;

/** How fronts are written. */
public enum FrontFormat {
    /** For people. */
    TABLE {
        @Override
        public String text(Front front) {
            return DocumentText.of(FrontDocument.of(front));
        }
    },
    /** For programs. */
    JSON {
        @Override
        public String text(Front front) {
            return FrontJson.text(front);
        }
    },
    /** A page with a figure that needs nothing else. */
    HTML {
        @Override
        public String text(Front front) {
            return HtmlPage.of(FrontDocument.of(front));
        }
    };

    /** The front as text, ending with a line break. */
    public abstract String text(Front front);
}
