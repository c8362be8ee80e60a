package entente.results.validation;

import entente.results.design.MorrisDesign;
import entente.results.experiment.Progress;
import entente.results.report.document.Document;
import entente.results.sensitivity.AssumedParameters;
import entente.results.sensitivity.PlausiblePoints;
import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;
import entente.results.sensitivity.Screener;
import entente.results.sensitivity.Screening;
import entente.results.version.EngineVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * How much the headline measures depend on every parameter that is an assumption, and which conclusions survive. One scenario
 * has a place for nearly all of them; the rest are screened alone in another. Whether sharing helps is asked at points of their own.
 */
final class Assumptions {

    /** Its affinities are derived from relations by weights, so that these can be varied, too. */
    private static final String SCENARIO = "europe-2020";

    /** For those for which the first has no place. */
    private static final String OTHER = "capacity";

    /** Where it is asked at what share of points sharing helps: the first stands for all scenarios that are not here. */
    private static final List<String> ASKED = List.of(SCENARIO, "alpine-corridor");

    private final StudyRuns bench;
    private final int replications;
    private final Part most;
    private final Part rest;
    private final int points;
    private final int pointReplications;

    /** What is varied, and along which points. */
    private record Part(AssumedParameters factors, MorrisDesign design) {

        static Part of(AssumedParameters factors, int trajectories, long seed) {
            return new Part(factors, MorrisDesign.of(factors.varied().size(), trajectories, seed));
        }
    }

    /**
     * So much of it.
     *
     * @param trajectories of the screening
     * @param replications at each of its points
     * @param points how many are drawn to ask whether sharing helps, for each scenario
     * @param pointReplications at each of these
     */
    Assumptions(StudyRuns bench, int trajectories, int replications, int points, int pointReplications) {
        this.bench = bench;
        this.replications = replications;
        this.points = points;
        this.pointReplications = pointReplications;
        AssumedParameters factors = AssumedParameters.of(SCENARIO);
        List<String> missing =
                factors.left().stream().map(AssumedParameters.Left::path).toList();
        most = Part.of(factors, trajectories, bench.seed());
        rest = Part.of(AssumedParameters.of(OTHER).only(missing), trajectories, bench.seed());
    }

    /** How many points there are. */
    int runs() {
        return most.design().size() + rest.design().size() + ASKED.size() * points;
    }

    /** At what share of plausible parameters sharing helps. */
    PlausibleShares shares(Progress progress) {
        List<PlausibleShare> shares = new ArrayList<>();
        for (String scenario : ASKED) {
            int before = shares.size() * points;
            AssumedParameters factors = scenario.equals(SCENARIO) ? most.factors() : AssumedParameters.of(scenario);
            shares.add(new PlausiblePoints(bench.function(), bench.threads())
                    .run(
                            factors,
                            points,
                            pointReplications,
                            bench.seed(),
                            EngineVersion.current(),
                            (done, total) -> progress.advanced(before + done, runs())));
        }
        return new PlausibleShares(shares);
    }

    /** The section of the report. */
    Document.Section section(PlausibleShares shares, Progress progress) {
        int first = ASKED.size() * points;
        int second = first + most.design().size();
        Screening main = screened(most, (done, total) -> progress.advanced(first + done, runs()));
        Screening other = screened(rest, (done, total) -> progress.advanced(second + done, runs()));
        return new AssumptionsText(main, other, shares).section();
    }

    private Screening screened(Part part, Progress progress) {
        return new Screener(bench.function(), bench.threads())
                .run(part.factors(), part.design(), replications, bench.seed(), progress);
    }
}
