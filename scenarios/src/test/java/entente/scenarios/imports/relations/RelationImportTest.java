package entente.scenarios.imports.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of states and pairs become a scenario, or everything that is wrong with them is said. */
class RelationImportTest {

    private static final String STATES = """
        iso3,name,unIdealPoint,unSession,populationThousands,leaderTransitionsPerYear,capital
        AAA,"Aland, North",1.5,74,2000,0.25,Aton
        BBB,Beland,,,,,Bton
        CCC,Celand,-0.5,70,500,0,Cton
        """;
    private static final String DYADS = """
        isoA,isoB,defensePact,nonAggression,consultation,rivalry,jointIgos,contiguity
        AAA,BBB,1,1,0,0,80,3
        CCC,AAA,0,0,0,1,20,4
        """;

    @TempDir
    private Path folder;

    @Test
    void whatSpreadsheetsWriteIsReadAndEmptyCellsAreCounted() throws IOException {
        String states = "sep=;\niso3;name;unIdealPoint;\nAAA;Aland;-0,6051;\nBBB;Beland;1,5;\n;;;\n";
        String dyads = """
            # mine
            isoA;isoB;defensePact;nonAggression;consultation;rivalry;jointIgos;contiguity
            AAA;BBB;TRUE;0.0;NA;0,5;;#N/A
            """;

        RelationImport.Skeleton skeleton = of(states, dyads, "AAA,BBB");

        Scenario scenario = ScenarioReader.read(skeleton.text(), "skeleton", List.of());
        assertThat(scenario.nations()).extracting("politics.position").containsExactly(-0.6051, 1.5);
        assertThat(scenario.relations().get(0).rivalry()).isEqualTo(0.5);
        assertThat(scenario.relations().get(0).alliance()).isTrue();
        assertThat(skeleton.notes())
                .contains(
                        "Lines that are comments: 1.",
                        "Cells of the table of pairs that say nothing count as 0: consultation 1, jointIgos 1,"
                                + " contiguity 1.");
    }

    @Test
    void tablesBecomeAScenario() throws IOException {
        RelationImport.Skeleton skeleton = of(STATES, DYADS, "AAA,BBB,CCC");
        Scenario scenario = ScenarioReader.read(skeleton.text(), "skeleton", List.of());

        assertThat(scenario.nations()).extracting("id").containsExactly("AAA", "BBB", "CCC");
        assertThat(scenario.nations().get(0).profile().name()).isEqualTo("Aland, North");
        assertThat(scenario.nations()).extracting("politics.position").containsExactly(1.5, 0.5, -0.5);
        assertThat(scenario.nations().get(0).politics().leadershipChangesPerYear())
                .isEqualTo(0.25);
        Relation friends = scenario.relations().get(0);
        assertThat(friends.alliance()).isTrue();
        assertThat(friends.pact()).isEqualTo(0.5);
        assertThat(friends.commonMemberships()).isEqualTo(1);
        assertThat(friends.contiguous()).isTrue();
        assertThat(friends.economicTies()).isNull();
        Relation rivals = scenario.relations().get(1);
        assertThat(rivals.between()).containsExactly("AAA", "CCC");
        assertThat(rivals.rivalry()).isEqualTo(1);
        assertThat(rivals.commonMemberships()).isEqualTo(0.0625);
        assertThat(rivals.contiguous()).isFalse();
        assertThat(scenario.agreements()).hasSize(1);
    }

    @Test
    void anImportedNetworkIsActiveInProportionToPopulation() throws IOException {
        ImportedNetwork edges = NetworkFile.read("1,2\n2,3\n", "edges", NetworkForm.AUTO);
        Scenario scenario = ScenarioReader.read(
                of(STATES, DYADS, "AAA,CCC", Optional.of(edges)).text(), "skeleton", List.of());

        assertThat(scenario.networks()).hasSize(1);
        assertThat(scenario.networks().get(0).membership().ties()).containsExactly(List.of(0, 1), List.of(1, 2));
        assertThat(scenario.networks().get(0).footprint())
                .containsEntry("AAA", 2.0)
                .containsEntry("CCC", 0.5);
    }

    @Test
    void alliesWhoAreRivalsHaveNoAgreement() throws IOException {
        String dyads = DYADS.replace("AAA,BBB,1,1,0,0", "AAA,BBB,1,1,0,0.5");

        assertThat(ScenarioReader.read(of(STATES, dyads, "AAA,BBB").text(), "skeleton", List.of())
                        .agreements())
                .isEmpty();
    }

    @Test
    void aPairMayStandThereInBothDirectionsIfBothSayTheSame() throws IOException {
        String dyads = DYADS + "BBB,AAA,1,1,0,0,80,3\nAAA,XXX,0,0,0,0,1,0\n";

        assertThat(of(STATES, dyads, "AAA,BBB").notes())
                .anyMatch(note -> note.contains("says of the pair: 1; each pair counts once"))
                .anyMatch(note -> note.contains("the table of states does not have: 1."));
        assertThatThrownBy(() -> of(STATES, dyads.replace("BBB,AAA,1,1", "BBB,AAA,1,0"), "AAA,BBB"))
                .hasMessageContaining("dyads.csv:4): the pair BBB and AAA has a row above that says otherwise");
    }

    @Test
    void quotesAByteOrderMarkAndLinesFromWindowsChangeNothing() throws IOException {
        String dyads = "\uFEFF" + DYADS.replace("AAA", "\"aaa\"").replace("\n", "\r\n");

        assertThat(of("\uFEFF" + STATES.replace("\n", "\r\n"), dyads, "aaa,BBB,CCC")
                        .text())
                .isEqualTo(of(STATES, DYADS, "AAA,BBB,CCC").text());
    }

    @Test
    void emptyCellsOfASpreadsheetAndWholeNumbersWithPointsChangeNothing() throws IOException {
        String dyads =
                DYADS.lines().map(line -> line + ",,\n").collect(java.util.stream.Collectors.joining()) + ",,,,,,,,,\n";

        assertThat(of(STATES, dyads.replace("AAA,BBB,1,1", "AAA,BBB,1.0,1.0"), "AAA,BBB,CCC")
                        .text())
                .isEqualTo(of(STATES, DYADS, "AAA,BBB,CCC").text());
    }

    @Test
    void contiguityIsAWholeNumber() {
        assertThatThrownBy(() -> of(STATES, DYADS.replace("80,3", "80,1.5"), "AAA,BBB"))
                .hasMessageContaining("contiguity is 1.5 (")
                .hasMessageContaining("it must be a whole number from 0 to 5");
    }

    @Test
    void whatWasAssumedOrNotUsedIsSaid() throws IOException {
        assertThat(of(STATES, DYADS, "AAA,BBB,CCC").notes())
                .anyMatch(note -> note.contains("not used") && note.contains("capital"))
                .anyMatch(note -> note.contains("ideal point") && note.contains("BBB") && note.contains("median"))
                .anyMatch(note -> note.contains("population") && note.contains("BBB"))
                .anyMatch(note -> note.contains("sessions, [70, 74]"))
                .anyMatch(note -> note.contains("No row for BBB–CCC"));
    }

    @Test
    void columnsMayStandInAnyOrderBetweenSemicolonsAndTiesMayBeGiven() throws IOException {
        String dyads = """
            economicTies;isoB;isoA;contiguity;jointIgos;rivalry;consultation;nonAggression;defensePact
            0.8;AAA;BBB;1;80;0;0;0;0
            """;
        Scenario scenario = ScenarioReader.read(of(STATES, dyads, "AAA,BBB").text(), "skeleton", List.of());

        assertThat(scenario.relations().get(0).economicTies()).isEqualTo(0.8);
        assertThat(scenario.agreements()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
        String states = STATES.replace("1.5", "far").replace("CCC,Celand", "AAA,Celand");
        String dyads = DYADS.replace("AAA,BBB,1,1", "AAA,BBB,2,1").replace("CCC,AAA", "BBB,AAA") + "AAA,CCC,0\n";

        assertThatThrownBy(() -> of(states, dyads, "AAA,BBB"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("unIdealPoint is far (")
                .hasMessageContaining("states.csv:2)")
                .hasMessageContaining("states.csv:4): this state has a row above")
                .hasMessageContaining("defensePact is 2 (")
                .hasMessageContaining("dyads.csv:2)")
                .hasMessageContaining("the pair BBB and AAA has a row above")
                .hasMessageContaining("dyads.csv:4: there are 3 values; the first line names 8 columns");
    }

    @Test
    void aMissingColumnAndUnknownNationsAreSaid() {
        assertThatThrownBy(() -> of(STATES.replace("unIdealPoint", "ideal"), DYADS, "AAA,BBB"))
                .hasMessageContaining("unIdealPoint is missing (")
                .hasMessageContaining("the first line must name this column");
        assertThatThrownBy(() -> of(STATES, DYADS, "AAB,AAA,AAA"))
                .hasMessageContaining("nations is AAB (--nations): the table has no such state")
                .hasMessageContaining("it is named twice");
        assertThatThrownBy(() -> of(STATES, DYADS, "AAA")).hasMessageContaining("name at least two states");
    }

    private RelationImport.Skeleton of(String states, String dyads, String nations) throws IOException {
        return of(states, dyads, nations, Optional.empty());
    }

    private RelationImport.Skeleton of(String states, String dyads, String nations, Optional<ImportedNetwork> network)
            throws IOException {
        return RelationImport.of(
                Files.writeString(folder.resolve("states.csv"), states),
                Files.writeString(folder.resolve("dyads.csv"), dyads),
                RelationImport.codes(nations),
                true,
                network);
    }
}
