package entente.engine.scenario;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.description.InvalidField;
import entente.engine.scenario.Gateway.LawfulBasis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that lead nowhere or are given twice, all of them at once and each with its place. */
class ReferencesTest {

    private static final Nation AAA = nation("AAA");
    private static final Nation BBB = nation("BBB");
    private static final ThreatNetwork IRON = network("iron", evenly("AAA"));

    private static List<InvalidField> problems(
            List<Nation> nations,
            List<Relation> relations,
            List<Agreement> agreements,
            List<Institution> institutions,
            List<ThreatNetwork> networks,
            List<? extends Scripted> injects) {
        return new References(nations, relations, agreements, institutions, networks, injects, List.of(), Story.NONE)
                .problems();
    }

    @Test
    void aScenarioWhoseNamesAllExistHasNoInvalidFields() {
        assertThat(problems(
                        List.of(AAA, nation("BBB", "priorities", Map.of("iron", 0.5))),
                        List.of(relation("AAA", "BBB")),
                        List.of(agreement(List.of("*"))),
                        List.of(centre("HUB", List.of("*"))),
                        List.of(IRON),
                        List.of(new ChangeSharing(1, "AAA", exception("to", "HUB")))))
                .isEmpty();
    }

    @Test
    void everyDanglingNameIsReportedWithItsPathInOrder() {
        SharingPolicy policy = AAA.sharing().withExceptions(List.of(exception("to", "BBB"), exception("to", "NON")));
        List<InvalidField> problems = problems(
                List.of(
                        nation("AAA", "priorities", Map.of("steel", 0.5), "exceptions", policy.exceptions()),
                        nation("BBB", "law.alert", new Gateway(LawfulBasis.NAMED, List.of("AAA", "ORG")))),
                List.of(relation("AAA", "BBB"), relation("XXX", "BBB")),
                List.of(agreement("AAA", "YYY")),
                List.of(centre("HUB", List.of("AAA", "ZZZ"))),
                List.of(network("iron", Map.of("AAA", 1.0, "QQQ", 1.0), "targets", Map.of("RRR", 1.0))),
                List.of(
                        new DiplomaticCrisis(1, List.of("AAA", "SSS"), 0.5, 0.5),
                        new MoveEffort(1, "TTT", Map.of("iron", 1.0, "coal", 1.0)),
                        new ChangeSharing(1, "AAA", exception("to", "UUU")),
                        new CourtRuling(1, "AAA", InformationKind.ALERT, LawfulBasis.NAMED, List.of("HUB", "VVV"))));
        assertThat(problems)
                .extracting(InvalidField::path)
                .containsExactly(
                        "nations[0].sharing.exceptions[1].to",
                        "nations[0].priorities.steel",
                        "nations[1].law.alert.named[1]",
                        "relations[1].between[0]",
                        "agreements[0].parties[1]",
                        "institutions[0].members[1]",
                        "networks[0].footprint.QQQ",
                        "networks[0].targets.RRR",
                        "injects[0].between[1]",
                        "injects[1].nation",
                        "injects[1].weights.coal",
                        "injects[2].change.to",
                        "injects[3].named[1]");
        assertThat(problems.get(0))
                .hasToString("nations[0].sharing.exceptions[1].to is \"NON\": invalid.reference.nation.institution[AAA,"
                        + " BBB, HUB]");

        assertThat(problems.get(1).advice().arguments()).containsExactly("iron");
        assertThat(problems.get(3).advice().arguments()).containsExactly("AAA", "BBB");
    }

    @Test
    void namesKeysAndPairsMayBeGivenOnce() {
        List<InvalidField> problems = problems(
                List.of(AAA, BBB, nation("AAA"), nation("CCC", "key", "BBB")),
                List.of(relation("AAA", "BBB"), relation("BBB", "AAA")),
                List.of(agreement(List.of("AAA", "BBB", "AAA"))),
                List.of(centre("HUB", List.of("AAA")), centre("HUB", List.of("BBB"))),
                List.of(IRON, network("coal", evenly("AAA"), "key", "iron")),
                List.of());
        assertThat(problems)
                .extracting(InvalidField::toString)
                .containsExactly(
                        "nations[2].id is \"AAA\": invalid.taken.id",
                        "institutions[1].id is \"HUB\": invalid.taken.id",
                        "nations[3].key is \"BBB\": invalid.taken.key",
                        "networks[1].key is \"iron\": invalid.taken.key",
                        "relations[1].between is [BBB, AAA]: invalid.taken.pair",
                        "agreements[0].parties[2] is \"AAA\": invalid.twice");
    }

    @Test
    void aScenarioIsNotBuiltWithANameThatLeadsNowhere() {
        assertThatThrownBy(() -> scenario(100, AAA, network("iron", evenly("BBB"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("networks[0].footprint.BBB")
                .hasMessageContaining("invalid.reference.nation");
    }
}
