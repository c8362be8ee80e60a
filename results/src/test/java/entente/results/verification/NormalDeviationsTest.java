package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * With 20 seeds, the z of the first measure of each case that chance plays a part in are standard normal: an engine or a
 * standard error that was off by little would show here first. 30 replications of 250 years each; seeds are fixed, and one
 * in a thousand such tests is a false alarm.
 */
@Tag("long")
class NormalDeviationsTest {

    private static final int SEEDS = 20;
    private static final Protocol PROTOCOL = new Protocol(30, 250);

    @Test
    void deviationsAreStandardNormal() {
        List<VerificationCase> cases = VerificationCases.all().stream()
                .filter(each -> each.method() instanceof VerificationCase.Simulated)
                .toList();
        Map<String, List<Double>> byCase = new TreeMap<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            ModelVerification verification = ModelVerification.of(cases, List.of(), seed, PROTOCOL, Path.of("none"));
            for (CaseResult result : verification.run(Simulation::run, 2, Progress.NONE)) {
                Double z = result.rows().get(0).z();
                if (z != null) {
                    byCase.computeIfAbsent(result.verification().id(), id -> new ArrayList<>())
                            .add(z);
                }
            }
        }

        assertThat(byCase).hasSizeGreaterThanOrEqualTo(13);
        List<Double> all = new ArrayList<>();
        byCase.forEach((id, values) -> {
            System.out.printf("%-4s %d z, Kolmogorov-Smirnov p %.3f%n", id, values.size(), p(values));
            all.addAll(values);
        });
        System.out.printf("all  %d z, Kolmogorov-Smirnov p %.3f%n", all.size(), p(all));
        assertThat(byCase)
                .allSatisfy((id, values) -> assertThat(p(values)).as(id).isGreaterThan(0.001));
        assertThat(p(all)).isGreaterThan(0.001);
    }

    private static double p(List<Double> values) {
        return new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(
                        new NormalDistribution(0, 1),
                        values.stream().mapToDouble(z -> z).toArray());
    }
}
