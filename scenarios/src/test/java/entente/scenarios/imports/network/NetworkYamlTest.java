package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import entente.scenarios.format.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkYamlTest {

    private static final ImportedNetwork TWO_COMPONENTS =
            Read.edges("# a comment", "1,2", "2,3", "3,1", "5,6", "4,4", "7,8", "8,9", "9,10", "10,11", "11,7", "7,9");

    @Test
    void aScenarioReadsBackWithTheSameTies() {
        Scenario scenario = ScenarioReader.read(
                NetworkYaml.scenario(TWO_COMPONENTS, "Mine-1", List.of("YES", "NUL", "FRA")), "x.yaml", List.of());

        assertThat(scenario.id()).isEqualTo("mine-1");
        assertThat(scenario.nations()).hasSize(3);
        assertThat(scenario.agreements()).hasSize(3);
        assertThat(scenario.networks().get(0).membership().structure()).isEqualTo(Structure.LISTED);
        assertThat(scenario.networks().get(0).membership().ties()).isEqualTo(TWO_COMPONENTS.ties());
        assertThat(scenario.networks().get(0).footprint()).containsOnlyKeys("YES", "NUL", "FRA");
    }

    @Test
    void theEngineRunsItWithTheseOperatives() {
        Scenario scenario =
                ScenarioReader.read(NetworkYaml.scenario(TWO_COMPONENTS, "mine", List.of("VAL")), "x.yaml", List.of());
        List<NetworkChanged> sizes = new ArrayList<>();

        Simulation.run(scenario, 1, List.of(), event -> {
            if (event instanceof NetworkChanged changed) {
                sizes.add(changed);
            }
        });

        assertThat(sizes.get(0).atLiberty()).isEqualTo(10);
        assertThat(sizes.get(0).largestComponent()).isEqualTo(5);
    }

    @Test
    void aSectionStandsUnderTheNetworksOfAnotherScenario() {
        String whole = NetworkYaml.scenario(TWO_COMPONENTS, "first", List.of("VAL", "DOR"))
                + NetworkYaml.section(TWO_COMPONENTS, "second", List.of("DOR"));

        Scenario scenario = ScenarioReader.read(whole, "x.yaml", List.of());

        assertThat(scenario.networks()).extracting(network -> network.id()).containsExactly("first", "second");
        assertThat(scenario.networks().get(1).membership().ties()).isEqualTo(TWO_COMPONENTS.ties());
    }

    @Test
    void notesAreCommentsWhateverAFileCallsItsColumns() {
        ImportedNetwork network = Read.graphMl(
                "<key id=\"k\" for=\"node\" attr.name=\"x&#10;evil: true\"/>",
                "<graph edgedefault=\"undirected\"><node id=\"1\"><data key=\"k\">1</data></node><node id=\"2\"/>",
                "<edge source=\"1\" target=\"2\"/></graph>");

        String text = NetworkYaml.section(network, "mine", List.of("VAL"));

        assertThat(text.lines()).noneMatch(line -> line.startsWith("evil"));
        assertThat(text).contains("# Attributes that are not used: x evil: true");
    }
}
