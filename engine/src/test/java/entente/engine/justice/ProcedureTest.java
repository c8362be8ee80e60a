package entente.engine.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.RichWorld;
import entente.engine.TestWorlds;
import entente.engine.description.Baseline;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Justice;
import entente.engine.scenario.NationalLaw;
import entente.engine.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every arrest in a world with every process on: no step without the one before, and none twice. */
class ProcedureTest {

    /** Where an accused stands. */
    private enum Stage {
        ARRESTED,
        ASKED_FOR,
        IN_CUSTODY,
        CHARGED,
        CONVICTED
    }

    private record Standing(Stage stage, double day, String nation) {}

    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();
    private int verdicts;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyStepFollowsTheOneBefore(long seed) {
        Scenario scenario = RichWorld.everythingOn().horizon(3000).scenario();
        double limit =
                Defaults.of(NationalLaw.class, Baseline.STANDARD, Map.of()).detentionDays();
        int prosecutors = Defaults.of(Justice.class, Baseline.STANDARD, Map.of())
                .prosecutors()
                .value();
        for (Event event : TestWorlds.run(scenario, seed).all()) {
            extradition(event);
            custody(event, limit);
            verdict(event);
            assertThat(before.values()).allMatch(cases -> cases >= 0 && cases <= prosecutors);
        }
        assertThat(verdicts).isGreaterThan(10);
        assertThat(standing.values())
                .filteredOn(accused -> accused.stage() == Stage.IN_CUSTODY || accused.stage() == Stage.ARRESTED)
                .allMatch(accused -> accused.day() + limit >= 3000);
    }

    private void extradition(Event event) {
        if (event instanceof OperativeArrested e) {
            Standing earlier = standing.put(e.operative(), new Standing(Stage.ARRESTED, e.day(), e.nation()));
            assertThat(earlier).as("%s was at liberty", e).isNull();
        } else if (event instanceof ExtraditionAsked e) {
            move(e.operative(), Stage.ARRESTED, new Standing(Stage.ASKED_FOR, e.day(), e.host()));
        } else if (event instanceof ExtraditionRefused e) {
            move(e.operative(), Stage.ASKED_FOR, new Standing(Stage.IN_CUSTODY, e.day(), e.host()));
        } else if (event instanceof OperativeExtradited e) {
            move(e.operative(), Stage.ASKED_FOR, new Standing(Stage.IN_CUSTODY, e.day(), e.nation()));
        }
    }

    private void custody(Event event, double limit) {
        if (event instanceof EvidenceWeighed e) {
            assertThat(e.admitted()).isGreaterThanOrEqualTo(e.foreign());
            assertThat(e.excluded()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(standing.get(e.operative()).stage()).isNotEqualTo(Stage.CONVICTED);
        } else if (event instanceof OperativeCharged e) {
            Standing custody = standing.get(e.operative());
            assertThat(custody.stage()).isIn(Stage.ARRESTED, Stage.IN_CUSTODY);
            assertThat(e.day() - custody.day()).isLessThanOrEqualTo(limit);
            standing.put(e.operative(), new Standing(Stage.CHARGED, e.day(), e.nation()));
            before.merge(e.nation(), 1, Integer::sum);
        } else if (event instanceof OperativeReleased e) {
            Standing custody = standing.remove(e.operative());
            assertThat(custody.stage()).isIn(Stage.ARRESTED, Stage.IN_CUSTODY);
            assertThat(e.day() - custody.day()).isCloseTo(limit, within(1e-9));
        }
    }

    private void verdict(Event event) {
        if (event instanceof OperativeConvicted e) {
            move(e.operative(), Stage.CHARGED, new Standing(Stage.CONVICTED, e.day(), e.nation()));
            before.merge(e.nation(), -1, Integer::sum);
            verdicts++;
        } else if (event instanceof OperativeAcquitted e) {
            move(e.operative(), Stage.CHARGED, null);
            before.merge(e.nation(), -1, Integer::sum);
            verdicts++;
        }
    }

    private void move(String operative, Stage from, Standing to) {
        assertThat(standing.remove(operative).stage()).isEqualTo(from);
        if (to != null) {
            standing.put(operative, to);
        }
    }
}
