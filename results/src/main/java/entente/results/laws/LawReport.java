package entente.results.laws;

import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of all laws.
 *
 * @param plan how large the measurement was
 * @param findings the laws, in order
 */
public record LawReport(LawPlan plan, List<Finding> findings) {

    public LawReport {
        findings = List.copyOf(findings);
    }

    /** One law and what was measured of it. */
    record Finding(Law law, Law.Measured measured) {}

    /** How many runs a measurement of that size takes. */
    public static int runs(LawPlan plan) {
        return Laws.all().stream().mapToInt(law -> law.runs(plan)).sum();
    }

    /** Measures all laws. */
    public static LawReport measure(LawPlan plan, RunFunction function, int threads, Progress progress) {
        LawRuns runs = new LawRuns(function, threads, plan, progress, runs(plan));
        List<Finding> findings = new ArrayList<>();
        for (Law law : Laws.all()) {
            findings.add(new Finding(law, law.measure(runs)));
        }
        return new LawReport(plan, findings);
    }

    /** How many laws hold. */
    public int holding() {
        return (int) findings.stream()
                .filter(finding -> finding.measured().verdict() == LawVerdict.HOLDS)
                .count();
    }
}
