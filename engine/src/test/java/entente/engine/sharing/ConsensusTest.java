package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AAA reports; CCC, a member too, is on bad terms with BBB. */
class ConsensusTest {

    private static final List<String> MEMBERS = List.of("AAA", "BBB", "CCC");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAMemberObjectsToIsNotPassedOn(boolean fusion) {
        Institution organisation = organisation(fusion, true);
        // Softness opens and closes gates by chance; an objection is sharp.
        Run run = share(watcher("CCC", "sensorCoverage", 0, "minimumAffinity", -0.2, "softness", 10), organisation);
        long filed = run.events(ReportFiled.class).size();
        assertThat(filed).isGreaterThan(50);
        assertThat(passedOn(run))
                .hasSize(Math.toIntExact(filed))
                .allMatch(arrived -> arrived.to().equals("CCC"));
        assertThat(run.events(ReportWithheld.class))
                .hasSize(Math.toIntExact(filed))
                .allMatch(withheld -> withheld.from().equals("org")
                        && withheld.to().equals("BBB")
                        && withheld.obstacle() == Obstacle.POLITICS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyObjectsWhereNoConsensusIsNeededOrTheRelationIsAsPolicyDemands(boolean fusion) {
        Run without = share(watcher("CCC", "sensorCoverage", 0, "minimumAffinity", -0.2), organisation(fusion, false));
        assertThat(without.events(ReportWithheld.class)).isEmpty();
        Run content = share(watcher("CCC", "sensorCoverage", 0, "minimumAffinity", -0.3), organisation(fusion, true));
        assertThat(content.events(ReportWithheld.class)).isEmpty();
        assertThat(passedOn(without))
                .hasSameSizeAs(passedOn(content))
                .anyMatch(arrived -> arrived.to().equals("BBB"));
    }

    @Test
    void whereNobodyLetsPoliticsStandInTheWayNobodyObjects() {
        Run run = share(
                watcher("CCC", "sensorCoverage", 0, "minimumAffinity", -0.2),
                organisation(true, true),
                rules("lifted", List.of(Obstacle.POLITICS)));
        assertThat(run.events(ReportWithheld.class)).isEmpty();
    }

    /** AAA reports; about what goes to BBB, CCC is asked, and the other way round. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreementTakesEachMemberItsDays(boolean fusion) {
        Run prompt = share(watcher("CCC", "sensorCoverage", 0), organisation(fusion, true));
        Run slow = share(watcher("CCC", "sensorCoverage", 0), organisation(fusion, true, "consensusDays", 12));
        Map<String, Double> days = passedOn(prompt).stream()
                .collect(toMap(arrived -> arrived.report() + arrived.to(), ReportArrived::day));
        assertThat(passedOn(slow))
                .hasSizeGreaterThan(50)
                .allSatisfy(arrived -> assertThat(arrived.day())
                        .isCloseTo(days.get(arrived.report() + arrived.to()) + 12, within(1e-9)));
    }

    /** CCC lies 0.05 below what it demands of BBB, and takes two tenths out of whatever goes to anybody. */
    @ParameterizedTest
    @CsvSource({"0, 0.8", "2, 0.72", "10, 0.4"})
    void theMostReluctantDecidesHowMuchIsLeft(double dilution, double kept) {
        Nation reluctant = watcher("CCC", "sensorCoverage", 0, "minimumAffinity", -0.2, "sanitisation", 0.2);
        Run run = share(reluctant, organisation(true, true, "consensusDilution", dilution));
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        List<ReportLinked> linked = run.events(ReportLinked.class);
        assertThat(linked.stream().filter(each -> each.holder().equals("BBB")))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> assertThat(each.weight()).isCloseTo(kept, within(1e-9)));
        assertThat(linked.stream().filter(each -> each.holder().equals("CCC")))
                .hasSizeGreaterThan(50)
                .allMatch(each -> each.weight() == 1);
    }

    private static Institution organisation(boolean fusion, boolean consensus, Object... more) {
        Object[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "consensus";
        all[more.length + 1] = consensus;
        return fusion ? centre("org", MEMBERS, all) : regional("org", MEMBERS, all);
    }

    private static List<ReportArrived> passedOn(Run run) {
        return run.events(ReportArrived.class).stream()
                .filter(arrived -> arrived.from().equals("org"))
                .toList();
    }

    private static Run share(Nation objecting, Institution organisation, Rules... rules) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        objecting,
                        relation("BBB", "CCC", "affinity", -0.25),
                        organisation,
                        rules.length == 0 ? rules() : rules[0],
                        network(
                                "net",
                                evenly("AAA"),
                                "plotsPerYear",
                                8,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1);
    }
}
