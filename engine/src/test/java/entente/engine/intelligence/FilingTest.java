package entente.engine.intelligence;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Grades and evidence of reports: about 2 000 true and 2 000 false ones; limits as {@link Scores} says. */
class FilingTest {

    private static final List<Double> SHARES = List.of(0.1, 0.3, 0.2, 0.2, 0.15, 0.05);

    private static final Run RUN = run(
            scenario(
                    2 * YEAR,
                    watcher("AAA", "falseReportsPerYear", 1000),
                    rules(
                            "reliabilityShares",
                            List.of(0.2, 0.6, 0.4, 0.4, 0.3, 0.1),
                            "credibilityShares",
                            SHARES,
                            "reliabilityWeights",
                            List.of(1.4, 1.2, 1.0, 0.7, 0.5, 0.3),
                            "credibilityWeights",
                            List.of(2.0, 1.0, 0.9, 0.8, 0.4, 0.5)),
                    network("net", evenly("AAA"), "plotsPerYear", 50)),
            2);

    @Test
    void evidenceIsTheProductOfTheWeightsOfBothParts() {
        List<Double> reliability = List.of(1.4, 1.2, 1.0, 0.7, 0.5, 0.3);
        List<Double> credibility = List.of(2.0, 1.0, 0.9, 0.8, 0.4, 0.5);
        assertThat(RUN.events(ReportFiled.class))
                .allSatisfy(filed -> assertThat(filed.weight())
                        .isCloseTo(
                                reliability.get(filed.grade().charAt(0) - 'A')
                                        * credibility.get(filed.grade().charAt(1) - '1'),
                                within(1e-12)));
        Map<String, Double> weights = RUN.events(ReportFiled.class).stream()
                .collect(Collectors.toMap(ReportFiled::report, ReportFiled::weight));
        assertThat(RUN.events(ReportLinked.class))
                .allSatisfy(linked -> assertThat(linked.weight()).isEqualTo(weights.get(linked.report())));
    }

    @Test
    void trueReportsAreGradedByTheShares() {
        for (int step = 0; step < 6; step++) {
            char letter = (char) ('A' + step);
            char digit = (char) ('1' + step);
            assertShare(true, filed -> filed.grade().charAt(0) == letter, SHARES.get(step));
            assertShare(true, filed -> filed.grade().charAt(1) == digit, SHARES.get(step));
        }
        assertShare(true, filed -> filed.grade().equals("B2"), 0.3 * 0.3);
    }

    /** Half of each part drops a step, from A to E; what cannot be judged stays so. */
    @Test
    void falseReportsAreGradedAStepWorseAtTimes() {
        List<Double> expected = List.of(0.05, 0.2, 0.25, 0.2, 0.25, 0.05);
        for (int step = 0; step < 6; step++) {
            char letter = (char) ('A' + step);
            char digit = (char) ('1' + step);
            assertShare(false, filed -> filed.grade().charAt(0) == letter, expected.get(step));
            assertShare(false, filed -> filed.grade().charAt(1) == digit, expected.get(step));
        }
    }

    private static void assertShare(boolean real, Predicate<ReportFiled> test, double expected) {
        List<ReportFiled> filed = RUN.events(ReportFiled.class).stream()
                .filter(report -> report.real() == real)
                .toList();
        assertThat(filed).hasSizeGreaterThan(1500);
        assertThat(Scores.binomial(filed.stream().filter(test).count(), filed.size(), expected))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
