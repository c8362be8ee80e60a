package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Labels;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nodes become operatives, edges become ties. */
class NumberingTest {

    @Test
    void operativesFollowTheNumbersOfTheNodes() {
        ImportedNetwork network = network(List.of(), edges("30", "4", "4", "7"), Labels.NUMBERS);

        assertThat(network.numbers()).containsExactly(4L, 7L, 30L);
        assertThat(network.ties()).containsExactly(List.of(0, 1), List.of(0, 2));
    }

    @Test
    void theOrderOfEdgesDoesNotMatter() {
        List<Edge> edges = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> new Edge(i + 1, Integer.toString(i), Integer.toString((i * 7 + 3) % 40)))
                .toList());
        ImportedNetwork before = network(List.of(), edges, Labels.NUMBERS);

        Collections.shuffle(edges, new Random(1));

        assertThat(network(List.of(), edges, Labels.NUMBERS).ties()).isEqualTo(before.ties());
    }

    @Test
    void nodesWithoutTiesComeLast() {
        List<Node> nodes = List.of(new Node(1, "1"), new Node(2, "2"), new Node(3, "3"));

        ImportedNetwork network = network(nodes, edges("2", "3"), Labels.NUMBERS);

        assertThat(network.numbers()).containsExactly(2L, 3L, 1L);
        assertThat(network.tiedOperatives()).isEqualTo(2);
    }

    @Test
    void anNBeforeANumberIsAsWell() {
        assertThat(network(List.of(), edges("n5", "n2"), Labels.NUMBERS).numbers())
                .containsExactly(2L, 5L);
    }

    @Test
    void namesAreTakenOnlyWhereTheyMayBe() {
        assertThat(network(List.of(), edges("Ada", "Bob"), Labels.ALIKE).numbers())
                .containsExactly(1L, 2L);

        assertThat(catchThrowableOfType(
                        InvalidInput.class, () -> network(List.of(), edges("Ada", "Bob"), Labels.NUMBERS)))
                .hasMessageContaining("net:1: this is no edge list with numbers");
    }

    @Test
    void componentsAreCounted() {
        assertThat(network(List.of(), edges("1", "2", "3", "4", "4", "5"), Labels.NUMBERS)
                        .notes())
                .anyMatch(note -> note.startsWith("It falls into 2 components, the largest with 3 of 5 operatives."));
        assertThat(network(List.of(), edges("1", "2", "2", "3"), Labels.NUMBERS).notes())
                .noneMatch(note -> note.contains("components"));
    }

    @Test
    void aNetworkMayBeOnlySoLarge() {
        List<Edge> star = IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> new Edge(i, "0", Integer.toString(i)))
                .toList();

        assertThat(catchThrowableOfType(InvalidInput.class, () -> network(List.of(), star, Labels.NUMBERS)))
                .hasMessageContaining("it has 100001 nodes: a threat network has at most 100000");
        assertThat(network(List.of(), star.subList(0, 99_999), Labels.NUMBERS).tiedOperatives())
                .isEqualTo(100_000);
    }

    private static ImportedNetwork network(List<Node> nodes, List<Edge> edges, Labels labels) {
        return new Numbering(new RawNetwork(nodes, edges, labels, List.of()), new Problems("net")).network();
    }

    private static List<Edge> edges(String... ends) {
        return IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new Edge(i + 1, ends[2 * i], ends[2 * i + 1]))
                .toList();
    }
}
