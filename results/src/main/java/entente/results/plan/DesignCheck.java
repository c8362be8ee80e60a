package entente.results.plan;

import entente.engine.description.Written;
import entente.results.design.SobolPoints;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.List;

/** Sees whether a design fits its factors. */
final class DesignCheck {

    private static final int MOST_OF_FRACTION = 40;

    private final RecordFile<ExperimentFile> read;
    private final ExperimentFile file;
    private final List<Factor> factors;
    private final List<Violation> violations;

    DesignCheck(RecordFile<ExperimentFile> read, List<Factor> factors, List<Violation> violations) {
        this.read = read;
        this.file = read.value();
        this.factors = factors;
        this.violations = violations;
    }

    void check() {
        DesignKind kind = file.variation().design().kind();
        if (factors.isEmpty() && kind != DesignKind.FULL_FACTORIAL) {
            wrong(List.of("design", "kind"), "it needs factors: name one at least, or leave the design out");
        }
        if (kind.isRigid() && !file.variation().constraints().isEmpty()) {
            wrong(
                    List.of("constraints"),
                    "the points of " + kind.word() + " belong together, none may be left out: drop the constraints, or"
                            + " take latinHypercube, sobol or fullFactorial");
        }
        int widest = kind == DesignKind.SALTELLI ? SobolPoints.MOST_FACTORS / 2 : SobolPoints.MOST_FACTORS;
        if ((kind == DesignKind.SOBOL || kind == DesignKind.SALTELLI) && factors.size() > widest) {
            wrong(List.of("design", "kind"), "it takes at most " + widest + " factors, there are " + factors.size());
        }
        if (kind == DesignKind.FRACTIONAL_FACTORIAL) {
            checkFraction();
        }
        if (file.variation().design().file() == null) {
            checkRows();
        }
        long size = new SweepPoints(file.variation().design(), factors, List.of()).size();
        if (size > SweepPoints.MOST) {
            wrong(
                    List.of("design"),
                    "it has " + size + " points: there may be at most " + SweepPoints.MOST + "; take fewer levels, or"
                            + " latinHypercube or sobol");
        }
    }

    private void checkFraction() {
        if (factors.size() > MOST_OF_FRACTION) {
            wrong(
                    List.of("design", "kind"),
                    "it takes at most " + MOST_OF_FRACTION + " factors, there are " + factors.size());
        }
        for (int f = 0; f < factors.size(); f++) {
            if (factors.get(f).levels() < 2) {
                wrong(List.of("factors", f), factors.get(f).name(), "it must have two levels for fractionalFactorial");
            }
        }
    }

    private void checkRows() {
        for (int r = 0; r < file.variation().design().rows().size(); r++) {
            List<Written> row = file.variation().design().rows().get(r);
            if (row.size() != factors.size()) {
                wrong(
                        List.of("design", "rows", r),
                        row.size() + " values",
                        "it must have one for each factor, " + factors.size());
                continue;
            }
            for (int f = 0; f < row.size(); f++) {
                if (factors.get(f).find(row.get(f).text()).isEmpty()) {
                    wrong(
                            List.of("design", "rows", r, f),
                            factors.get(f).advice(row.get(f).text()));
                }
            }
        }
    }

    private void wrong(List<Object> path, String advice) {
        violations.add(read.violation(path, advice));
    }

    private void wrong(List<Object> path, String value, String advice) {
        violations.add(read.violation(path, value, advice));
    }
}
