package entente.scenarios.imports.policy;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.scenarios.format.ScenarioReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over between exchange policies and sharing policies, and what is said not to. */
class PolicyTranslationTest {

    private static final String SCENARIO = """
        formatVersion: "1.0"
        id: two
        horizonDays: 100
        nations:
          - id: AAA
            name: Arden
            sharing:
              marking: AMBER+STRICT
              originatorControl: true
              sensitiveShare: 0.3
              exceptions:
                - {to: BBB, marking: GREEN, originatorControl: false}
                - {to: BBB, kind: evidence, delayDays: 3}
          - {id: BBB, name: Breland}
        networks:
          - {id: granite, footprint: {AAA: 1}}
        """;

    @ParameterizedTest
    @CsvSource({"red,RED", "amber+strict,AMBER+STRICT", "amber,AMBER", "green,GREEN", "clear,CLEAR", "white,CLEAR"})
    void theTrafficLightIsTheMarking(String light, String marking) {
        assertThat(PolicyImport.of(policy(Map.of(PolicyStatement.TLP, light))).values())
                .isEqualTo(Map.of("marking", marking, "sensitiveShare", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "none,true",
        "contact-for-instruction,true",
        "internally-visible-actions,false",
        "externally-visible-indirect-actions,false",
        "externally-visible-direct-actions,false"
    })
    void whoMustAskIsOriginatorControl(String actions, String control) {
        assertThat(PolicyImport.of(policy(Map.of(PolicyStatement.PERMITTED_ACTIONS, actions)))
                        .values())
                .isEqualTo(Map.of("originatorControl", control));
    }

    @Test
    void everyStatementThatIsNotTakenOverIsSaid() {
        Map<PolicyStatement, String> all = new EnumMap<>(PolicyStatement.class);
        for (PolicyStatement statement : PolicyStatement.values()) {
            all.put(statement, statement.words().get(0));
        }

        List<String> notes = PolicyImport.of(policy(all)).notes();

        for (PolicyStatement statement : PolicyStatement.values()) {
            if (statement != PolicyStatement.TLP) {
                assertThat(notes).anyMatch(note -> note.startsWith(statement.field() + " is "));
            }
        }
        assertThat(notes).anyMatch(note -> note.contains("from 2026-01-01"));
    }

    @Test
    void whatIsExportedAndReadAgainSaysTheSame() {
        PolicyExport exported = export();

        assertThat(PolicyReader.read(exported.json(), "out.iepj")).isEqualTo(exported.policies());
        assertThat(export().json()).isEqualTo(exported.json());
    }

    @Test
    void theGeneralRuleAndEveryExceptionThatCanBeSaidArePolicies() {
        PolicyExport exported = export();

        assertThat(exported.policies())
                .extracting(policy -> policy.name() + ": " + policy.statements())
                .containsExactly(
                        "two AAA: {PERMITTED_ACTIONS=contact-for-instruction, TLP=amber+strict}",
                        "two AAA with BBB: {PERMITTED_ACTIONS=externally-visible-direct-actions, TLP=green}");
        assertThat(exported.notes())
                .anyMatch(note -> note.contains("share of 0.3"))
                .anyMatch(note -> note.contains("of evidence with BBB changes nothing"))
                .anyMatch(note -> note.contains("Who receives it, it does not say"));
    }

    /** The policy that comes back has the marking and the control of the one that went out. */
    @Test
    void aPolicyComesBackAsFarAsItGoes() {
        SharingPolicy out = nation().sharing();
        Map<String, String> back = PolicyImport.of(export().policies().get(0)).values();

        assertThat(back.get("marking")).isEqualTo(Marking.AMBER_STRICT.word());
        assertThat(back.get("originatorControl")).isEqualTo(String.valueOf(out.originatorControl()));
    }

    private static PolicyExport export() {
        Scenario scenario = ScenarioReader.read(SCENARIO, "two.yaml", List.of());
        return PolicyExport.of(scenario, scenario.nations().get(0), "2026-01-01T00:00:00Z");
    }

    private static Nation nation() {
        return ScenarioReader.read(SCENARIO, "two.yaml", List.of()).nations().get(0);
    }

    private static ExchangePolicy policy(Map<PolicyStatement, String> statements) {
        return new ExchangePolicy("1", "one", "", "2026-01-01", null, statements, List.of());
    }
}
