package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import java.util.ArrayList;
import java.util.List;

/** Runs all studies, one after the other. */
public final class Validation {

    private final ValidationPlan plan;
    private final ValidationData data;
    private final List<Study> studies;

    /** A validation that runs on so many threads. */
    public Validation(ValidationPlan plan, ValidationData data, RunFunction function, int threads) {
        this.plan = plan;
        this.data = data;
        Bench bench = new Bench(function, threads, plan.seed());
        studies = List.of(
                new UnitedStates(bench, plan.unitedStates()),
                new EuropeanPanel(bench, data.european(), plan.draws(), plan.predictions()));
    }

    /** How many runs it takes. */
    public int runs() {
        return studies.stream().mapToInt(Study::runs).sum();
    }

    /** Runs all and gives what came of it. */
    public ValidationReport run(Progress progress) {
        List<Chapter> chapters = new ArrayList<>();
        int before = 0;
        for (Study study : studies) {
            int start = before;
            chapters.add(study.run((done, total) -> progress.advanced(start + done, runs())));
            before += study.runs();
        }
        return new ValidationReport(plan, data.digests(), chapters, runs());
    }
}
