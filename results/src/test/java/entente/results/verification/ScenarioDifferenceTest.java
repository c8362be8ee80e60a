package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.format.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In what a scenario differs from the bundled one. */
class ScenarioDifferenceTest {

    private static List<ScenarioDifference> differences(String id, String... settings) {
        return ScenarioDifference.between(
                Scenarios.load("verification/" + id, List.of()),
                Scenarios.load("verification/" + id, List.of(settings)));
    }

    @Test
    void spellingOutADefaultIsNoDifference() {
        assertThat(differences("q3", "rules.containment=0", "nations[AAA].capability.analysts=unlimited"))
                .isEmpty();
    }

    @Test
    void eachValueIsOneDifference() {
        List<ScenarioDifference> found =
                differences("n1", "nations[*].capability.teams=7", "networks[plots-bbb].clockLaw=erlang(2)");

        assertThat(found).hasSize(5);
        assertThat(found.get(0))
                .isEqualTo(new ScenarioDifference(
                        "nations[AAA].capability.teams", "nations[*].capability.teams", "7", "4"));
        assertThat(found.get(4).text())
                .isEqualTo("networks[plots-bbb].clockLaw is erlang(2): the exact result holds for exponential");
    }

    @Test
    void partsOfMapsGoByNation() {
        assertThat(differences("s1", "networks[plots].footprint={AAA: 2, BBB: 1}"))
                .extracting(ScenarioDifference::pattern)
                .containsOnly("networks[*].footprint.*");
    }

    @Test
    void elementsAreComparedWithTheirLikeOrWithTheFirst() {
        List<ScenarioDifference> found =
                differences("t2", "nations=[{id: AAA}, {id: BBB}, {id: XXX, capability: {reach: 0.5}}]");

        assertThat(found)
                .extracting(ScenarioDifference::text)
                .contains(
                        "nations[CCC] is left out: the exact result needs it",
                        "nations[XXX] is added: the exact result does not know it",
                        "nations[XXX].capability.reach is 0.5: the exact result holds for 0");
        assertThat(differences("q3", "nations[AAA].capability.linkage=0.25")
                        .get(0)
                        .text())
                .isEqualTo("nations[AAA].capability.linkage is 0.25: the exact result holds where it is left out");
    }

    @Test
    void numbersAreShort() {
        assertThat(ScenarioDifference.plain(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(ScenarioDifference.plain(0)).isEqualTo("0");
        assertThat(ScenarioDifference.plain(1e6)).isEqualTo("1000000");
    }
}
