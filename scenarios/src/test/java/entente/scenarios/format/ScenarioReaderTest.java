package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import entente.engine.scenario.Count;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

    private static final String HEAD = "formatVersion: \"1.0\"\nid: x\n";
    private static final String NATIONS = "nations:\n- {id: VAL}\n- {id: DOR}\n";
    private static final String NETWORKS = "networks:\n- {id: ridge, footprint: {VAL: 1}}\n";

    @Test
    void fillsWhatIsLeftOutByTheBaseline() {
        Scenario standard = read(HEAD + NATIONS + NETWORKS);
        Scenario neutral = read(HEAD + "baseline: neutral\n" + NATIONS + NETWORKS);

        assertThat(standard.baseline()).isEqualTo(Baseline.STANDARD);
        assertThat(standard.nations().get(0).capability().teams()).isEqualTo(Count.of(5));
        assertThat(standard.nations().get(0).sharing().posture()).isEqualTo(Posture.NEED_TO_KNOW);
        assertThat(neutral.baseline()).isEqualTo(Baseline.NEUTRAL);
        assertThat(neutral.nations().get(0).capability().teams()).isEqualTo(Count.UNLIMITED);
        assertThat(neutral.nations().get(0).sharing().posture()).isEqualTo(Posture.NEED_TO_SHARE);
    }

    /** One thing wrong in each; the line of the part that is given is counted from 3, after the head. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        horizonDays: -1                           | horizonDays is -1 (x.yaml:3): it must be above 0, at most 10000000.
        horizonDays: long                         | horizonDays is "long" (x.yaml:3): it must be a number, above 0, at most 10000000.
        horizonDays:                              | horizonDays is empty (x.yaml:3): it must be a number, above 0, at most 10000000.
        horizonDays: .nan                         | horizonDays is .nan (x.yaml:3): it must be a finite number.
        horizonDays: -.inf                        | horizonDays is -.inf (x.yaml:3): it must be a finite number.
        horizonDays: 1e999                        | horizonDays is 1e999 (x.yaml:3): it must be a finite number.
        horizonDay: 3                             | horizonDay is unknown (x.yaml:3): did you mean horizonDays?
        title: 3                                  | title is 3 (x.yaml:3): it must be a text: put it in quotes.
        baseline: neutrl                          | baseline is "neutrl" (x.yaml:3): it must be standard or neutral; did you mean neutral?
        warmupDays: 800                           | warmupDays is 800 (x.yaml:3): it must be below horizonDays, 730.5.
        rules: 3                                  | rules is 3 (x.yaml:3): it must be a group of fields.
        rules: {containment: 2}                   | rules.containment is 2 (x.yaml:3): it must be from 0 to 1.
        rules: {containmnt: 0}                    | rules.containmnt is unknown (x.yaml:3): did you mean containment?
        rules: {trustLearns: maybe}               | rules.trustLearns is "maybe" (x.yaml:3): it must be true or false.
        rules: {reliabilityWeights: [1, 2]}       | rules.reliabilityWeights is [1,2] (x.yaml:3): it must have 6.
        rules: {reliabilityWeights: [1,1,a,1,1,1]} | rules.reliabilityWeights[2] is "a" (x.yaml:3): it must be a number from 0 to 100.
        rules: {reliabilityWeights: 1}            | rules.reliabilityWeights is 1 (x.yaml:3): it must be a list.
        relations: [{between: [VAL]}]             | relations[0].between is ["VAL"] (x.yaml:3): it must name two different nations.
        relations: [{between: [VAL, DRO]}]        | relations[0].between[1] is "DRO" (x.yaml:3): there is no such nation in this scenario; did you mean DOR?
        relations: [{affinity: 0.1}]              | relations[0].between is missing (x.yaml:3): it must be given. The two nations, by id.
        agreements: [{parties: [VAL]}]            | agreements[0].parties is ["VAL"] (x.yaml:3): it must name two nations or more, or be ["*"].
        agreements: [{parties: [VAL, VAL]}]       | agreements[0].parties[1] is "VAL" (x.yaml:3): it is named twice.
        agreements: [{parties: ["*"], endDay: 0}] | agreements[0].endDay is 0 (x.yaml:3): it must be after startDay, 0.
        institutions: [{id: VAL1, members: [QQQ]}] | institutions[0].members[0] is "QQQ" (x.yaml:3): there is no such nation in this scenario; it may be VAL or DOR.
        injects: [{type: leek, day: 1}]           | injects[0].type is "leek" (x.yaml:3): did you mean leak?
        injects: [{day: 1}]                       | injects[0].type is missing (x.yaml:3): ~
        injects: [7]                              | injects[0] is 7 (x.yaml:3): it must be a group of fields, as in {type: leak, day: 90, …}.
        injects: [{type: leak, day: 1, nation: VAL}] | injects[0].network is missing (x.yaml:3): it must be given. Which network is warned.
        injects: [{type: leak, day: 1, network: rigde, nation: VAL}] | injects[0].network is "rigde" (x.yaml:3): there is no such network in this scenario; did you mean ridge?
        injects: [{type: setAutopilot, day: 1, on: true}] | injects[0].nation is missing (x.yaml:3): it must be given. Which nation.
        """)
    void saysWhatIsWrongAtTheTop(String part, String expected) {
        List<Violation> violations = Violated.in(HEAD + part + "\n" + NATIONS + NETWORKS, "x.yaml");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).text()).startsWith(expected.replace("~", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {id: val}                                     | nations[2].id is "val" (x.yaml:6): it must match [A-Z]{3}. Three capital letters
        {id: VAL}                                     | nations[2].id is "VAL" (x.yaml:6): this id is already taken.
        {id: NEW, key: DOR}                           | nations[2].key is "DOR" (x.yaml:6): this key is already taken.
        {name: x}                                     | nations[2].id is missing (x.yaml:6): it must be given. Three capital letters
        {id: NEW, capability: {teams: -3}}            | nations[2].capability.teams is -3 (x.yaml:6): it must be 0 or more.
        {id: NEW, capability: {teams: 2.5}}           | nations[2].capability.teams is 2.5 (x.yaml:6): it must be a whole number from 0 to 2147483646, or unlimited.
        {id: NEW, capability: {teams: many}}          | nations[2].capability.teams is "many" (x.yaml:6): it must be a whole number from 0 to 2147483646, or unlimited.
        {id: NEW, capability: {analysisLaw: erlang}}  | nations[2].capability.analysisLaw is "erlang" (x.yaml:6): it must be fixed, exponential or erlang(k) with k from 1 to 999.
        {id: NEW, sharing: {minimumTrst: 1}}          | nations[2].sharing.minimumTrst is unknown (x.yaml:6): did you mean minimumTrust?
        {id: NEW, sharing: {minimumGrade: G7}}        | nations[2].sharing.minimumGrade is "G7" (x.yaml:6): it must be an Admiralty grade: a letter A to F and a digit 1 to 6, as B2.
        {id: NEW, sharing: {exceptions: [{to: VLA}]}} | nations[2].sharing.exceptions[0].to is "VLA" (x.yaml:6): there is no such nation or institution in this scenario; did you mean VAL?
        {id: NEW, priorities: {rigde: 1}}             | nations[2].priorities.rigde is "rigde" (x.yaml:6): there is no such network in this scenario; did you mean ridge?
        {id: NEW, priorities: {ridge: 7}}             | nations[2].priorities.ridge is 7 (x.yaml:6): it must be from 0 to 1.
        {id: NEW, id: OLD}                            | nations[2].id is given twice (x.yaml:6): keep one of the two.
        {id: NEW, name: *anchor}                      | nations[2].name is *anchor (x.yaml:6): aliases are not read: write the value out here.
        {id: NEW, name: !!binary aGVsbG8=}            | nations[2].name is binary (x.yaml:6): binary data are not read here.
        VAL                                           | nations[2] is "VAL" (x.yaml:6): it must be a group of fields.
        """)
    void saysWhatIsWrongWithANation(String nation, String expected) {
        List<Violation> violations = Violated.in(HEAD + NATIONS + "- " + nation + "\n" + NETWORKS, "x.yaml");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).text()).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        id: n1, footprint: {VAL: 1}, operatives: 10000000         | networks[1].operatives is 10000000 (x.yaml:8): it must be from 1 to 100000.
        id: n1, footprint: {VAL: 1}, operatives: 2.5              | networks[1].operatives is 2.5 (x.yaml:8): it must be a whole number from 1 to 100000.
        id: n1, footprint: {VAL: 1}, operatives: 1000000000000000000000000 | networks[1].operatives is 1000000000000000000000000 (x.yaml:8): it must be from 1 to 100000.
        id: n1, footprint: {VAL: 0}                               | networks[1].footprint is {"VAL":0} (x.yaml:8): at least one nation must have a share above 0.
        id: n1, footprint: {}                                     | networks[1].footprint is {} (x.yaml:8): at least one nation must have a share above 0.
        id: n1, footprint: {VAK: 1}                               | networks[1].footprint.VAK is "VAK" (x.yaml:8): there is no such nation in this scenario; did you mean VAL?
        id: n1, footprint: [VAL]                                  | networks[1].footprint is ["VAL"] (x.yaml:8): it must be a group of names and their values.
        id: n1                                                    | networks[1].footprint is missing (x.yaml:8): it must be given. Where it is active
        id: n1, footprint: {VAL: 1}, teamSize: 3, minimumTeam: 4  | networks[1].minimumTeam is 4 (x.yaml:8): it must be at most teamSize, 3.
        id: n1, footprint: {VAL: 1}, teamSize: 1                  | networks[1].minimumTeam is left out (x.yaml:8): it must be at most teamSize, 1.
        id: n1, footprint: {VAL: 1}, ties: [[1, 1]]               | networks[1].ties is [[1,1]] (x.yaml:8): ties must be pairs of two different operatives.
        id: n1, footprint: {VAL: 1}, structure: listed            | networks[1].structure is "listed" (x.yaml:8): ties must name at least one tie.
        id: n1, footprint: {VAL: 1}, channels: {travl: 1}         | networks[1].channels.travl is unknown (x.yaml:8): did you mean travel?
        """)
    void saysWhatIsWrongWithANetwork(String network, String expected) {
        String text = HEAD + NATIONS + NETWORKS + "- {" + network + "}\n";

        List<Violation> violations = Violated.in(text, "x.yaml");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).text()).startsWith(expected);
    }

    @Test
    void saysEverythingAtOnce() {
        String text = HEAD + """
            warmupDays: 900
            rules: {leakProbability: 3}
            nations:
            - {id: VAL}
            - {id: DOR}
            - {id: NEW, capability: {reach: 2, treams: 1}, sharing: {posture: open}}
            relations:
            - {between: [VAL, VAL]}
            - {between: [VAL, DRO]}
            networks:
            - {id: ridge, footprint: {VLA: 1}, teamSize: 2, minimumTeam: 3}
            injects:
            - {type: leak, day: -1, network: rigde, nation: VAL}
            """;

        List<Violation> violations = Violated.in(text, "x.yaml");

        assertThat(violations)
                .extracting(Violation::path)
                .containsExactly(
                        "warmupDays",
                        "rules.leakProbability",
                        "nations[2].capability.reach",
                        "nations[2].capability.treams",
                        "nations[2].sharing.posture",
                        "relations[0].between",
                        "relations[1].between[1]",
                        "networks[0].footprint.VLA",
                        "networks[0].minimumTeam",
                        "injects[0].day",
                        "injects[0].network");
        assertThat(violations).extracting(Violation::line).containsExactly(3, 4, 8, 8, 8, 10, 11, 13, 13, 15, 15);
    }

    @Test
    void refusesAnotherMajorVersionWithoutGuessingAtTheRest() {
        List<Violation> violations = Violated.in("formatVersion: \"2.0\"\nnewThing: 1\n", "x.yaml");

        assertThat(Violated.texts(violations))
                .containsExactly("formatVersion is \"2.0\" (x.yaml:1): this program reads version 1.x: write \"1.0\","
                        + " or use a program that knows the other.");
    }

    @Test
    void advisesOnTheFormatVersion() {
        String rest = "id: x\n" + NATIONS + NETWORKS;

        assertThat(Violated.texts(Violated.in(rest, "x.yaml")))
                .containsExactly("formatVersion is missing (x.yaml:1): write formatVersion: \"1.0\" at the top.");
        assertThat(Violated.texts(Violated.in("formatVersion: 1.0\n" + rest, "x.yaml")))
                .containsExactly("formatVersion is 1 (x.yaml:1): it must be a text: put it in quotes, \"1.0\".");
    }

    @Test
    void refusesTooManyNationsAndOperatives() {
        StringBuilder nations = new StringBuilder("nations:\n");
        for (int i = 0; i < 401; i++) {
            nations.append("- {id: A")
                    .append((char) ('A' + i / 26))
                    .append((char) ('A' + i % 26))
                    .append("}\n");
        }
        String networks = """
            networks:
            - {id: n1, footprint: {VAL: 1}, operatives: 100000}
            - {id: n2, footprint: {VAL: 1}, operatives: 100000}
            - {id: n3, footprint: {VAL: 1}}
            """;

        assertThat(Violated.texts(Violated.in(HEAD + nations + NETWORKS, "x.yaml")))
                .containsExactly("nations is a list of 401 (x.yaml:3): there may be at most 400 nations.");
        assertThat(Violated.texts(Violated.in(HEAD + NATIONS + networks, "x.yaml")))
                .singleElement()
                .asString()
                .startsWith("networks is [")
                .endsWith("(x.yaml:6): there must be at most 200000.");
        assertThat(Violated.texts(Violated.in(HEAD + "nations: []\n" + NETWORKS, "x.yaml")))
                .contains("nations is [] (x.yaml:3): there must be 1 to 400.");
    }

    @Test
    void locatesInJson() {
        String json = """
            {
              "formatVersion": "1.0", "id": "x",
              "nations": [
                {"id": "VAL"},
                {
                  "id": "DOR",
                  "capability": {
                    "teams": -3
                  },
                  "sharing": {"minimumTrust": 1.5}
                }
              ],
              "networks": [{"id": "ridge", "footprint": {"VAL": NaN}}]
            }
            """;

        List<Violation> violations = Violated.in(json, "alpine.json");

        assertThat(Violated.texts(violations))
                .containsExactly(
                        "nations[1].capability.teams is -3 (alpine.json:8): it must be 0 or more.",
                        "nations[1].sharing.minimumTrust is 1.5 (alpine.json:10): it must be from 0 to 1.",
                        "networks[0].footprint.VAL is NaN (alpine.json:13): it must be a finite number.");
        assertThat(violations).extracting(Violation::column).containsExactly(9, 19, 46);
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(text, "x.yaml", List.of());
    }
}
