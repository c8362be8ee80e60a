package entente.results.validation;

import entente.results.design.MorrisDesign;
import entente.results.experiment.Progress;
import entente.results.report.document.Document;
import entente.results.sensitivity.AssumedParameters;
import entente.results.sensitivity.Screener;
import entente.results.sensitivity.Screening;
import java.util.List;

/**
 * How much the headline measures depend on every parameter that is an assumption, and which conclusions survive. One scenario
 * has a place for nearly all of them; the rest are screened alone in another.
 */
final class Assumptions {

    private static final String SCENARIO = "alpine-corridor";
    private static final String OTHER = "capacity";

    private final StudyRuns bench;
    private final int replications;
    private final Part most;
    private final Part rest;

    /** What is varied, and along which points. */
    private record Part(AssumedParameters factors, MorrisDesign design) {

        static Part of(AssumedParameters factors, int trajectories, long seed) {
            return new Part(factors, MorrisDesign.of(factors.varied().size(), trajectories, seed));
        }
    }

    Assumptions(StudyRuns bench, int trajectories, int replications) {
        this.bench = bench;
        this.replications = replications;
        AssumedParameters factors = AssumedParameters.of(SCENARIO);
        List<String> missing =
                factors.left().stream().map(AssumedParameters.Left::path).toList();
        most = Part.of(factors, trajectories, bench.seed());
        rest = Part.of(AssumedParameters.of(OTHER).only(missing), trajectories, bench.seed());
    }

    /** How many points there are. */
    int runs() {
        return most.design().size() + rest.design().size();
    }

    /** The section of the report. */
    Document.Section run(Progress progress) {
        int before = most.design().size();
        Screening main = screened(most, (done, total) -> progress.advanced(done, runs()));
        Screening other = screened(rest, (done, total) -> progress.advanced(before + done, runs()));
        return new AssumptionsText(main, other).section();
    }

    private Screening screened(Part part, Progress progress) {
        return new Screener(bench.function(), bench.threads())
                .run(part.factors(), part.design(), replications, bench.seed(), progress);
    }
}
