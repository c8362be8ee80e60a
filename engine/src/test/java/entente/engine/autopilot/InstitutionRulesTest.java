package entente.engine.autopilot;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.random.Seeds;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an autopilot nation decides about institutions. */
class InstitutionRulesTest {

    private static final double REVIEW = 50;
    private static final double FIRST_OF_YEAR = 400;

    /** What AAA sees at a day of a world without threats. */
    private static NationView view(double day, Record... parts) {
        List<Record> all = new ArrayList<>(Arrays.asList(parts));
        all.add(network("net", evenly("AAA"), "plotsPerYear", 0));
        all.add(rules("autopilotReviewDays", REVIEW));
        Scenario scenario = scenario(2 * YEAR, all.toArray(Record[]::new));
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(day);
        return simulation.asNation("AAA");
    }

    private static NationView outside(double day, double trust, double affinity) {
        return view(
                day,
                nation("AAA"),
                nation("BBB"),
                nation("CCC"),
                relation("AAA", "BBB", "trust", trust, "affinity", affinity),
                relation("AAA", "CCC", "trust", trust, "affinity", affinity),
                centre("HUB", List.of("BBB", "CCC")));
    }

    @ParameterizedTest
    @CsvSource({"0.55, 0.3, true", "0.54, 0.3, false", "0.9, 0.29, false"})
    void onceAYearItJoinsThoseItLikesAndTrusts(double trust, double affinity, boolean joins) {
        assertThat(new JoinAndLeaveInstitutions().decide(outside(FIRST_OF_YEAR, trust, affinity)))
                .isEqualTo(joins ? List.of(new JoinInstitution(FIRST_OF_YEAR, "AAA", "HUB")) : List.of());
        assertThat(new JoinAndLeaveInstitutions().decide(outside(FIRST_OF_YEAR + REVIEW, trust, affinity)))
                .as("not at other reviews")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, -0.21, true", "0.5, -0.2, false", "0.14, 0.5, true", "0.15, 0.5, false"})
    void itLeavesThoseItDislikesOrDistrustsAtAnyReview(double trust, double affinity, boolean leaves) {
        NationView view = view(
                REVIEW,
                nation("AAA"),
                nation("BBB"),
                relation("AAA", "BBB", "trust", trust, "affinity", affinity),
                centre("HUB", List.of("AAA", "BBB")));
        assertThat(new JoinAndLeaveInstitutions().decide(view))
                .isEqualTo(leaves ? List.of(new LeaveInstitution(REVIEW, "AAA", "HUB")) : List.of());
    }

    @Test
    void aLoneMemberNeitherJoinsNorLeaves() {
        NationView view = view(FIRST_OF_YEAR, nation("AAA"), centre("HUB", List.of("AAA")));
        assertThat(new JoinAndLeaveInstitutions().decide(view)).isEmpty();
    }

    @Test
    void theStrongContributeMoneyToCapacityCentresAndAnalystsToFusionCentres() {
        Record[] institutions = {
            nation("BBB"),
            centre("FUSE", List.of("AAA", "BBB")),
            centre("BUILD", List.of("AAA", "BBB"), "kind", InstitutionKind.CAPACITY_CENTRE),
            centre("OTHER", List.of("BBB"), "kind", InstitutionKind.CAPACITY_CENTRE)
        };
        NationView strong = view(FIRST_OF_YEAR, with(nation("AAA", "teams", 6, "analysts", 6), institutions));
        assertThat(new SupportInstitutions().decide(strong))
                .containsExactlyInAnyOrder(
                        new Contribute(FIRST_OF_YEAR, "AAA", "BUILD", 0, 2),
                        new Contribute(FIRST_OF_YEAR, "AAA", "FUSE", 1, 0));
        NationView weak = view(FIRST_OF_YEAR, with(nation("AAA", "teams", 5, "analysts", 5), institutions));
        assertThat(new SupportInstitutions().decide(weak)).isEmpty();
        NationView later = view(FIRST_OF_YEAR + REVIEW, with(nation("AAA"), institutions));
        assertThat(new SupportInstitutions().decide(later)).isEmpty();
    }

    private static Record[] with(Record first, Record... others) {
        List<Record> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return all.toArray(Record[]::new);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.4, true", "0.59, 0.4, false", "0.6, 0.39, false"})
    void onceAYearItAlignsWithInstitutionsItTrusts(double trust, double affinity, boolean aligns) {
        NationView view = view(
                FIRST_OF_YEAR,
                nation("AAA"),
                nation("BBB"),
                relation("AAA", "BBB", "trust", trust, "affinity", affinity),
                centre("HUB", List.of("AAA", "BBB")));
        assertThat(new AlignWithTrustedInstitutions().decide(view))
                .isEqualTo(aligns ? List.of(new AlignPolicy(FIRST_OF_YEAR, "AAA", "HUB")) : List.of());
    }
}
