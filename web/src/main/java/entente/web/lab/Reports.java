package entente.web.lab;

import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalyst;
import entente.results.analysis.SweepQuestion;
import entente.results.experiment.BuiltInVariants;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.document.Publication;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.report.sweep.SweepReport;
import entente.results.store.SweepResults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reports of finished runs: what {@code entente report} writes, about the first measure of the experiment. */
final class Reports {

    private static final int MOST_KEPT = 16;
    private static final SweepQuestion QUESTION = new SweepQuestion(null, BuiltInVariants.AS_WRITTEN, 0, null, null);

    private final SweepFolders folders;
    private final Map<String, Report> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Report> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Reports(SweepFolders folders) {
        this.folders = folders;
    }

    /**
     * A report.
     *
     * @param document for people
     * @param json for programs
     */
    record Report(Document document, String json) {

        /** One of its figures. */
        Optional<DocumentBlock.Exhibit> findExhibit(String id) {
            return document.exhibits().stream()
                    .filter(exhibit -> exhibit.id().equals(id))
                    .findFirst();
        }
    }

    /** The report of a job that is done; made at first use, which may take seconds. */
    synchronized Report of(String id) {
        Report known = kept.get(id);
        if (known != null) {
            return known;
        }
        SweepAnalysis analysis = SweepAnalyst.analyse(SweepResults.open(folders.of(id)), QUESTION);
        Report report = new Report(
                SweepDocument.of(analysis, Medium.BROWSER),
                SweepReport.of(analysis).in(Publication.Form.JSON));
        kept.put(id, report);
        return report;
    }
}
