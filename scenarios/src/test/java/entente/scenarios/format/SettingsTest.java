package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.description.Baseline;
import entente.engine.scenario.Count;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void setsFieldsOfElementsByIdAndPosition() {
        Scenario scenario = read(
                "nations[VAL].sharing.minimumTrust=0.9",
                "nations[1].capability.teams=unlimited",
                "networks[ridge].footprint.VAL=0.1",
                "agreements[DOR-VAL].terms.latencyDays=3",
                "nations[DOR].law.alert={basis: named, named: [VAL]}",
                "title=Other valleys");

        assertThat(scenario.nations().get(0).sharing().minimumTrust()).isEqualTo(0.9);
        assertThat(scenario.nations().get(1).sharing().minimumTrust()).isEqualTo(0.4);
        assertThat(scenario.nations().get(1).capability().teams()).isEqualTo(Count.UNLIMITED);
        assertThat(scenario.nations().get(1).capability().analysis().analysts()).isEqualTo(Count.of(3));
        assertThat(scenario.networks().get(0).footprint())
                .containsEntry("VAL", 0.1)
                .containsEntry("DOR", 0.4);
        assertThat(scenario.agreements().get(0).terms().exchange().latencyDays())
                .isEqualTo(3);
        assertThat(scenario.nations()
                        .get(1)
                        .law()
                        .gateway(InformationKind.ALERT)
                        .basis())
                .isEqualTo(LawfulBasis.NAMED);
        assertThat(scenario.description().title()).isEqualTo("Other valleys");
    }

    @Test
    void setsEveryElement() {
        assertThat(read("nations[*].autopilot=false").nations()).noneMatch(nation -> nation.autopilot());
    }

    @Test
    void setsOneNumberOfAListThatIsLeftOut() {
        List<Double> plain = read().rules().reporting().reliabilityWeights();
        List<Double> changed =
                read("rules.reliabilityWeights[2]=7").rules().reporting().reliabilityWeights();

        assertThat(changed).hasSize(6).element(2).isEqualTo(7.0);
        assertThat(changed.subList(3, 6)).isEqualTo(plain.subList(3, 6));
    }

    @Test
    void findsRelationsInAnyOrderAndAddsThoseThatAreNotListed() {
        assertThat(read("relations[DOR-VAL].trust=0.1").relations())
                .singleElement()
                .extracting(Relation::trust, Relation::affinity)
                .containsExactly(0.1, 0.4);
        assertThat(read("relations=[]", "relations[DOR-VAL].trust=0.1").relations())
                .singleElement()
                .extracting(Relation::between, Relation::trust)
                .containsExactly(List.of("DOR", "VAL"), 0.1);
    }

    @Test
    void theLastOneCounts() {
        assertThat(read("horizonDays=10", "horizonDays=20").period().horizonDays())
                .isEqualTo(20);
    }

    @Test
    void changesTheBaselineAndInjects() {
        Scenario scenario = read(
                "baseline=neutral",
                "injects=[{type: surgeOfPlots, day: 3, network: ridge, plotsPerYear: 2}]",
                "injects[0].day=4");

        assertThat(scenario.baseline()).isEqualTo(Baseline.NEUTRAL);
        assertThat(scenario.nations().get(0).autopilot()).isFalse();
        assertThat(scenario.script().injects()).containsExactly(new SurgeOfPlots(4, "ridge", 2, 90));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        horizonDays                              | --set horizonDays: a setting must be path=value, as in nations[FRA].sharing.minimumTrust=0.4.
        =3                                       | --set =3: a setting must be path=value
        nations[VAL=3                            | --set nations[VAL=3: a setting must be path=value
        a..b=3                                   | --set a..b=3: a setting must be path=value
        horizonDays=                             | horizonDays is missing (--set horizonDays=): write a value after =
        horizonDays={a: b                        | --set horizonDays={a: b: horizonDays: this is no valid YAML:
        horizonDays=-1                           | horizonDays is -1 (--set horizonDays=-1): it must be above 0, at most 10000000.
        horizonDays=.nan                         | horizonDays is .nan (--set horizonDays=.nan): it must be a finite number.
        horizonDays=1e999                        | horizonDays is 1e999 (--set horizonDays=1e999): it must be a finite number.
        warmupDays=900                           | warmupDays is 900 (--set warmupDays=900): it must be below horizonDays, 730.5.
        horizon=3                                | horizon is unknown (--set horizon=3): did you mean horizonDays?
        rules.containmnt=0                       | rules.containmnt is unknown (--set rules.containmnt=0): did you mean containment?
        rules.containment.x=0                    | rules.containment is a single value (--set rules.containment.x=0): nothing can stand below it
        rules[0]=0                               | rules is {} (--set rules[0]=0): it is no list, so there is no [0] in it.
        rules.reliabilityWeights[6]=1            | rules.reliabilityWeights[6] is missing (--set rules.reliabilityWeights[6]=1): the list has the positions 0 to 5.
        nations[VLA].autopilot=true              | nations[VLA] is missing (--set nations[VLA].autopilot=true): did you mean VAL? there is VAL, DOR.
        nations[2].autopilot=true                | nations[2] is missing (--set nations[2].autopilot=true): there is VAL, DOR.
        nations.VAL.autopilot=true               | nations is
        institutions[*].latencyDays=1            | institutions[*] is missing (--set institutions[*].latencyDays=1): the list is empty.
        relations[VAL-QQQ].trust=1               | relations[1].between[1] is "QQQ" (--set relations[VAL-QQQ].trust=1): there is no such nation
        nations[VAL].sharing.minimumTrust=2      | nations[0].sharing.minimumTrust is 2 (--set nations[VAL].sharing.minimumTrust=2): it must be from 0 to 1.
        nations[VAL].id=DOR                      | nations[1].id is "DOR" (t.yaml:10): this id is already taken.
        networks[ridge].footprint.FRA=1          | networks[0].footprint.FRA is "FRA" (--set networks[ridge].footprint.FRA=1): there is no such nation
        networks[ridge].channels.travl=1         | networks[0].channels.travl is unknown (--set networks[ridge].channels.travl=1): did you mean travel?
        formatVersion="3.0"                      | formatVersion is "3.0" (--set formatVersion="3.0"): this program reads version 1.x
        """)
    void saysWhatIsWrongWithASetting(String setting, String expected) {
        assertThat(Violated.texts(Violated.in(Violated.valid(), "t.yaml", setting)))
                .anyMatch(text -> text.startsWith(expected), expected);
    }

    @Test
    void saysOnceWhatIsWrongWithASettingOfEveryElement() {
        assertThat(Violated.texts(Violated.in(Violated.valid(), "t.yaml", "nations[*].sharing.minimumTrust=2")))
                .containsExactly(
                        "nations[0].sharing.minimumTrust is 2 (--set nations[*].sharing.minimumTrust=2): it must"
                                + " be from 0 to 1.");
    }

    @Test
    void reportsAllSettingsAndTheFileAtOnce() {
        String text = Violated.valid().replace("affinity: 0.4", "affinity: 4");

        List<Violation> violations =
                Violated.in(text, "t.yaml", "rules.containment=7", "nonsense", "nations[XXX].name=x", "horizon=2");

        assertThat(violations)
                .extracting(Violation::file)
                .containsExactlyInAnyOrder(
                        "t.yaml",
                        "--set rules.containment=7",
                        "--set nonsense",
                        "--set nations[XXX].name=x",
                        "--set horizon=2");
        assertThat(violations.get(0).file()).isEqualTo("t.yaml");
    }

    private static Scenario read(String... settings) {
        return Scenarios.load("twin-valleys", List.of(settings));
    }
}
