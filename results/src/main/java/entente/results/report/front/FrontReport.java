package entente.results.report.front;

import entente.results.optimisation.Front;
import entente.results.report.document.Publication;

/** What a search for trade-offs found, ready to be written in every form. */
public final class FrontReport {

    private FrontReport() {}

    /** The report. */
    public static Publication of(Front front) {
        return new Publication(() -> FrontDocument.of(front), () -> FrontJson.of(front));
    }
}
