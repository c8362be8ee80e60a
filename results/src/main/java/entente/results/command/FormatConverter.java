package entente.results.command;

import entente.results.report.ReportFormat;

/** Reads the form of results. */
final class FormatConverter extends WordConverter<ReportFormat> {

    FormatConverter() {
        super(ReportFormat.class);
    }
}
