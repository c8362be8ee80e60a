package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a line and a column for each node. */
class AdjacencyMatrixTest {

    private static final List<List<Integer>> RING = List.of(List.of(0, 1), List.of(0, 3), List.of(1, 2), List.of(2, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,1,0,1/1,0,1,0/0,1,0,1/1,0,1,0",
                "0 1 0 1/1 0 1 0/0 1 0 1/1 0 1 0",
                "0;0,5;0;0,5/0,5;0;1,5;0/0;1,5;0;1/0,5;0;1;0",
                ",a,b,c,d/a,0,1,0,1/b,1,0,1,0/c,0,1,0,1/d,1,0,1,0",
                "node,a,b,c,d/a,0,1,0,1/b,1,0,1,0/c,0,1,0,1/d,1,0,1,0",
                "a b c d/a 0 1 0 1/b 1 0 1 0/c 0 1 0 1/d 1 0 1 0",
                ",0,1,2,3/0,0,1,0,1/1,1,0,1,0/2,0,1,0,1/3,1,0,1,0",
                "a,b,c,d/0,1,0,1/1,0,1,0/0,1,0,1/1,0,1,0",
                "0,1,2,3/0.0,1.0,0.0,1.0/1.0,0.0,1.0,0.0/0.0,1.0,0.0,1.0/1.0,0.0,1.0,0.0",
                "sep=;/;a;b;c;d;/a;0;1;0;1;/b;1;0;1;0;/c;0;1;0;1;/d;1;0;1;0;/;;;;;"
            })
    void aRingOfFourIsFourOperativesWithFourTies(String table) {
        ImportedNetwork network = Read.edges(table.split("/"));

        assertThat(network.tiedOperatives()).isEqualTo(4);
        assertThat(network.ties()).isEqualTo(RING);
        assertThat(network.notes()).anyMatch(note -> note.startsWith("It is a matrix of 4 nodes"));
    }

    @Test
    void directionsWeightsLoopsAndNodesWithoutTiesAreTold() {
        ImportedNetwork network = Read.edges(",a,b,c,d", "a,1,2,0,0", "b,0,0,1,0", "c,0,1,0,0", "d,0,0,0,0");

        assertThat(network.ties()).containsExactly(List.of(0, 1), List.of(1, 2));
        assertThat(network.numbers()).hasSize(4);
        assertThat(network.notes())
                .contains(
                        "Weights are not used: a tie of a threat network has none.",
                        "Edges are said to be directed; ties have no direction.",
                        "Edges of a node to itself, left out: 1.")
                .anyMatch(note -> note.startsWith("Nodes without ties: 1."));
        assertThat(network.toString()).doesNotContain("\"a\"");
    }

    @Test
    void whatCouldBeEitherIsRefused() {
        assertThat(Read.wrong(() -> Read.edges("0,1,0,1", "1,0,1,0", "0,1,0,1", "0,0,1,0")))
                .singleElement()
                .asString()
                .startsWith("edges.csv:1: this looks like a matrix, 4 columns in 4 lines")
                .contains("source,target");
    }

    @Test
    void aWeightBelowNoughtIsRefusedWithItsPlace() {
        assertThat(Read.wrong(() -> Read.edges(",a,b,c", "a,0,1,0", "b,1,0,-2", "c,0,-2,0")))
                .contains("c is -2.0 (edges.csv:3): it must be a number, 0 or more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,0.5/2,3,0.7/3,1,0.2",
                "1,2/2,1",
                "source,target,weight,year/1,2,1,2001/2,3,1,2002/3,4,1,2003/4,1,1,2004",
                "a,b,weight/1,2,1/2,3,1/3,1,1",
                "1,2,1,2001/2,3,1,2002/3,4,1,2003"
            })
    void edgeListsThatAreSquareStayEdgeLists(String table) {
        assertThat(Read.edges(table.split("/")).notes()).noneMatch(note -> note.contains("matrix"));
    }

    @Test
    void aLargeMatrixIsRead() {
        int nodes = 1_000;
        String[] lines = IntStream.range(0, nodes)
                .mapToObj(i -> IntStream.range(0, nodes)
                        .mapToObj(j -> Math.abs(i - j) == 1 ? "1" : "0")
                        .collect(java.util.stream.Collectors.joining(",")))
                .toArray(String[]::new);

        assertThat(Read.edges(lines).ties()).hasSize(nodes - 1);
    }
}
