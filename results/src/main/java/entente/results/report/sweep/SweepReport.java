package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.report.document.Publication;

/** The report of a sweep, ready to be written in every form. */
public final class SweepReport {

    private SweepReport() {}

    /** The report. */
    public static Publication of(SweepAnalysis analysis) {
        return new Publication(() -> SweepDocument.of(analysis, Medium.COMMAND_LINE), () -> SweepJson.of(analysis));
    }
}
