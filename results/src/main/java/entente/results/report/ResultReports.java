package entente.results.report;

import entente.results.attribution.Attribution;
import entente.results.calibration.Calibration;
import entente.results.report.document.Publication;

/** Results of all kinds, ready to be written in every form. */
public final class ResultReports {

    private ResultReports() {}

    /** An experiment, without what is 0 everywhere. */
    public static Publication of(ExperimentSummary summary) {
        return of(summary, false);
    }

    /**
     * An experiment.
     *
     * @param everything whether people are shown measures that are 0 or without a value everywhere; programs always are
     */
    public static Publication of(ExperimentSummary summary, boolean everything) {
        return new Publication(
                () -> RunDocument.of(summary, everything), () -> RunJson.of(summary), () -> CsvReport.text(summary));
    }

    /** What obstacles cost. */
    public static Publication of(Attribution attribution) {
        return new Publication(
                () -> AttributionDocument.of(attribution),
                () -> AttributionJson.of(attribution),
                () -> AttributionCsv.text(attribution));
    }

    /** What was fitted to counts. */
    public static Publication of(Calibration fit) {
        return new Publication(() -> CalibrationDocument.of(fit), () -> CalibrationJson.of(fit));
    }

    /** How the engine did against exact results. */
    public static Publication of(VerificationReport report) {
        return new Publication(() -> VerificationDocument.of(report), () -> VerificationJson.of(report));
    }

    /** Networks as they are. */
    public static Publication of(NetworkReport report) {
        return new Publication(() -> NetworkDocument.of(report), () -> NetworkJson.of(report));
    }
}
