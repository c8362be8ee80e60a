package entente.results.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.report.document.DocumentMarkdown;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MechanismTableTest {

    private static final int PAIRS = 6;
    private static final RunFunction RUN = Simulation::run;

    static List<String> scenarios() {
        return Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .toList();
    }

    private static World written(String id) {
        return new World(Scenarios.load(id, List.of("nations[*].autopilot=false")), List.of());
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(MechanismTable.names()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    /** Every world is one that could be read from a file: changes are checked as files are. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyMechanismHasItsPlaceInAlmostEveryScenario(String id) {
        World written = written(id);
        assertThat(Mechanisms.all())
                .filteredOn(
                        each -> each.without().apply(written).equals(each.with().apply(written)))
                .hasSizeLessThan(6);
    }

    /** Trust and affinity act through agreements and policies: those mechanisms are measured where nations decide. */
    @Test
    void whatActsThroughDecisionsIsMeasuredWhereNationsDecide() {
        World written = written("straits");
        assertThat(written.scenario().nations()).noneMatch(Nation::autopilot);
        assertThat(Mechanisms.all())
                .filteredOn(each -> List.of("changes of leaders", "trust that learns", "blame after attacks")
                        .contains(each.name()))
                .hasSize(3)
                .allSatisfy(each -> assertThat(List.of(each.without(), each.with()))
                        .allSatisfy(change -> assertThat(
                                        change.apply(written).scenario().nations())
                                .allMatch(Nation::autopilot)));
    }

    @Test
    void itsFiguresAreThoseOfPairedRuns() {
        MechanismPlan plan = new MechanismPlan(PAIRS, 0, 7, List.of("straits"), List.of("teams"));

        MechanismTable table = MechanismTable.measure(plan, RUN, 2, Progress.NONE);

        Effect effect = table.rows().get(0).effects().get(0);
        double before = mean(written("straits"));
        World more = Changes.scaled("capability", "teams", old -> 1.25 * old).apply(written("straits"));
        assertThat(effect.attacks().mean()).isCloseTo(before, within(1e-12));
        assertThat(effect.moreAttacks().mean()).isCloseTo(mean(more) - before, within(1e-12));
        assertThat(DocumentMarkdown.page(MechanismDocument.of(table)))
                .contains("| teams | straits | ")
                .contains("6 pairs for each comparison, from seed 7");
    }

    /** Six pairs show nothing of a mechanism that does nothing here: it stands with the eight pairs that come after them. */
    @Test
    void whatShowsTooLittleIsMeasuredAgainWithOtherSeeds() {
        MechanismPlan plan = new MechanismPlan(PAIRS, 8, 7, List.of("straits"), List.of("assessment"));

        MechanismTable table = MechanismTable.measure(plan, RUN, 2, Progress.NONE);

        MechanismTable.Row row = table.rows().get(0);
        World without = row.mechanism().without().apply(written("straits"));
        assertThat(table.rows()).hasSize(1);
        assertThat(row.pairs()).isEqualTo(8);
        assertThat(row.effects().get(0).attacks().mean()).isCloseTo(mean(without, PAIRS, PAIRS + 8), within(1e-12));
        assertThat(DocumentMarkdown.page(MechanismDocument.of(table)))
                .contains("--pairs 6 --again 8 --seed 7")
                .contains("stands here with what came of that alone: pairs 8.");
    }

    private static double mean(World world) {
        return mean(world, 0, PAIRS);
    }

    private static double mean(World world, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(replication -> {
                    int[] attacks = new int[1];
                    Simulation.start(
                                    world.scenario(),
                                    Seeds.of(RunSeeds.of(7, replication)),
                                    world.decisions(),
                                    event -> attacks[0] += event instanceof AttackLaunched ? 1 : 0)
                            .advanceTo(world.scenario().period().horizonDays());
                    return attacks[0];
                })
                .average()
                .orElseThrow();
    }

    @Test
    void worldsThatAreTheSameRunOnce() {
        MechanismPlan one = new MechanismPlan(PAIRS, 0, 7, List.of("straits"), List.of("teams"));
        MechanismPlan two = new MechanismPlan(PAIRS, 0, 7, List.of("straits"), List.of("teams", "analysts"));

        assertThat(MechanismTable.runs(one)).isEqualTo(2 * PAIRS);
        assertThat(MechanismTable.runs(two)).isEqualTo(3 * PAIRS);
    }
}
