package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.report.document.DocumentText;

/** How analyses are written. */
public enum AnalysisFormat {
    /** For people. */
    TABLE {
        @Override
        public String text(SweepAnalysis analysis) {
            return DocumentText.of(SweepDocument.of(analysis));
        }
    },
    /** For programs: {@code docs/schema/analysis.schema.json}. */
    JSON {
        @Override
        public String text(SweepAnalysis analysis) {
            return SweepJson.text(analysis);
        }
    };

    /** The analysis as text, ending with a line break. */
    public abstract String text(SweepAnalysis analysis);
}
