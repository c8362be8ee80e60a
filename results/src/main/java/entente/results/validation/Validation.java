package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.sensitivity.PlausibleShares;
import java.util.ArrayList;
import java.util.List;

/** Runs all studies, one after the other. */
public final class Validation {

    private final ValidationPlan plan;
    private final ValidationData data;
    private final List<Study> studies;
    private final Assumptions assumptions;

    /** A validation that runs on so many threads. */
    public Validation(ValidationPlan plan, ValidationData data, RunFunction function, int threads) {
        this.plan = plan;
        this.data = data;
        StudyRuns bench = new StudyRuns(function, threads, plan.seed());
        studies = List.of(
                new UnitedStates(bench, plan.unitedStates()),
                new EuropeanPanel(bench, data.european(), plan.draws(), plan.predictions()),
                new AttackBursts(bench, plan.library()),
                new Convictions(bench, plan.library()),
                new Dismantlings(bench, plan.networks()),
                new GeneratedStructures(bench, data.networks(), plan.networks()),
                new Deviations(bench, plan.deviations()),
                new TrustAndUse(bench, plan.library()),
                new DomesticArrests(bench, plan.library()),
                new SharingAndRelations(bench, plan.library()));
        assumptions =
                new Assumptions(bench, plan.trajectories(), plan.screenings(), plan.points(), plan.pointReplications());
    }

    /** How many steps it takes: runs mostly, and points of the screening, each of which is several. */
    public int runs() {
        return studies.stream().mapToInt(Study::runs).sum() + assumptions.runs();
    }

    /** Runs all and gives what came of it. */
    public ValidationReport run(Progress progress) {
        List<ValidationReport.Chapter> chapters = new ArrayList<>();
        int before = 0;
        for (Study study : studies) {
            int start = before;
            chapters.add(study.run((done, total) -> progress.advanced(start + done, runs())));
            before += study.runs();
        }
        int start = before;
        Progress rest = (done, total) -> progress.advanced(start + done, runs());
        PlausibleShares shares = assumptions.shares(rest);
        return new ValidationReport(plan, data.digests(), chapters, assumptions.section(shares, rest), shares);
    }
}
