package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.scenarios.format.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family of scenarios that differ in their size alone. */
class NeighboursTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 9, 10, 27, 52, 190})
    void aMemberHasSoManyNationsAndThreeNetworksForTen(int nations) {
        Scenario scenario = read(nations);

        assertThat(scenario.id()).isEqualTo("neighbours-" + nations);
        assertThat(scenario.nations()).hasSize(nations).extracting(Nation::id).doesNotHaveDuplicates();
        assertThat(scenario.networks()).hasSize(Math.max(1, (int) Math.round(.3 * nations)));
        assertThat(scenario.agreements()).isEmpty();
        assertThat(scenario.institutions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 25, 190})
    void threatGrowsWithTheNumberOfNations(int nations) {
        double plots = read(nations).networks().stream()
                .mapToDouble(threatNetwork -> threatNetwork.plotArrivals().plotsPerYear())
                .sum();

        assertThat(plots / nations).isEqualTo(.75, within(1e-9));
    }

    @Test
    void aNetworkIsAtHomeInFourNeighbours() {
        Scenario scenario = read(10);

        assertThat(scenario.networks()).allSatisfy(network -> {
            assertThat(network.footprint()).hasSize(4);
            assertThat(network.footprint().values()).allMatch(share -> share == .25);
        });
        assertThat(scenario.networks().get(0).footprint()).containsOnlyKeys("NAA", "NAB", "NAC", "NAD");
        assertThat(read(3).networks().get(0).footprint()).hasSize(3);
    }

    @Test
    void theRingIsClosed() {
        List<ThreatNetwork> networks = read(4).networks();

        assertThat(networks.get(networks.size() - 1).footprint()).hasSize(4);
        assertThat(read(190).networks().get(56).footprint()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neighbours/2",
                "neighbours/191",
                "neighbours/0",
                "neighbours/010",
                "neighbours/-5",
                "neighbours/",
                "neighbours",
                "neighbours/10/",
                "Neighbours/10",
                "neighbours/ 10",
                "neighbours/1000"
            })
    void otherIdsAreNoMembers(String id) {
        assertThat(Neighbours.find(id)).isEmpty();
    }

    private static Scenario read(int nations) {
        return ScenarioReader.read(
                Neighbours.find("neighbours/" + nations).orElseThrow(), "neighbours.yaml", List.of());
    }
}
