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
                ",a,b,c,d/a,,1,,1/b,1,,1,/c,,1,,1/d,1,,1,",
                ",a,b,c,d/a,x,1,,1/b,1,x,1,/c,,1,x,1/d,1,,1,x",
                ",a,b,c,d/a,FALSE,TRUE,FALSE,TRUE/b,TRUE,FALSE,TRUE,FALSE/c,FALSE,TRUE,FALSE,TRUE/d,TRUE,FALSE,TRUE,FALSE",
                ",a,b,c,d/b,1,0,1,0/a,0,1,0,1/d,1,0,1,0/c,0,1,0,1",
                "a,0,1,0,1/b,1,0,1,0/c,0,1,0,1/d,1,0,1,0",
                "0,1,0,1/0,0,1,0/0,0,0,1/0,0,0,0",
                "0,1,0,1/,0,1,0/,,0,1/,,,0",
                "0,0,0,0/2,0,0,0/0,3,0,0/1,0,0.5,0",
                "0,1,0,0/0,0,1,0/0,0,0,1/1,0,0,0",
                ",a,b,c,d/a,,1,,1/b,,,1,/c,,,,1/d,,,,",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,1,0,2/1,0,1,0/0,1,0,1/0,0,1,0",
                "p,q,r,s/0,1,0,2/1,0,1,0/0,1,0,1/0,0,1,0",
                "1,0,1,0,1/2,1,0,1,0/3,0,1,0,1/4,1,0,1,0"
            })
    void whatCouldBeEitherIsRefused(String table) {
        assertThat(Read.wrong(() -> Read.edges(table.split("/"))))
                .singleElement()
                .asString()
                .startsWith("edges.csv:1: this looks like a matrix, ")
                .contains("source,target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",a,b,c,d/a,0,1,1,0/b,1,0,0,1",
                ",A,B,C/a,0,1,1/b,1,0,0/c,1,0,0",
                ",e1,e2,e3/p1,1,0,1/p2,1,1,0/p3,0,1,1/p4,0,0,1",
                ",p,p,q/p,0,1,1/p,1,0,0/q,1,0,0",
                "0,1,1,0/1,0,1,0"
            })
    void whatLooksLikeAMatrixAndIsNoSquareIsRefused(String table) {
        assertThat(Read.wrong(() -> Read.edges(table.split("/"))))
                .singleElement()
                .asString()
                .startsWith("edges.csv:1: this looks like a matrix");
    }

    @Test
    void namesThatStandOnOneSideOnlyAreTold() {
        assertThat(Read.wrong(() -> Read.edges(",ann,bob,cid", "ann,0,1,1", "bob,1,0,0")))
                .containsExactly("edges.csv:1: this looks like a matrix of 3 columns and 2 lines, which must have the"
                        + " same names, each once; only in one of the two stand cid; if it is an edge list, name its"
                        + " columns, as source,target.");
    }

    @Test
    void sumsAndErrorsOfSpreadsheetsAreNamed() {
        assertThat(Read.wrong(
                        () -> Read.edges(",a,b,c,Total", "a,0,1,1,2", "b,1,0,0,1", "c,1,#N/A,0,1", "Total,2,1,1,4")))
                .containsExactly(
                        "b is #N/A (edges.csv:4): it must be a number, 0 or more.",
                        "node is Total (edges.csv:5): this looks like a line of sums: remove it; if a node is called"
                                + " so, call it otherwise.");
    }

    @Test
    void halvesEmptyCellsAndDirectionsAreTold() {
        assertThat(Read.edges("0,1,1", ",0,1", ",,0").notes())
                .contains(
                        "Empty cells, taken as 0: 3.", "Every tie stands in one half of the matrix only, and counts.");
        assertThat(Read.edges("0 1 0", "0 0 1", "1 0 0").notes())
                .contains("Edges are said to be directed; ties have no direction.");
    }

    @Test
    void aWeightBelowNoughtIsRefusedWithItsPlace() {
        assertThat(Read.wrong(() -> Read.edges(",a,b,c", "a,0,1,0", "b,1,0,-2", "c,0,-2,0")))
                .contains("c is -2 (edges.csv:3): it must be a number, 0 or more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,0.5/2,3,0.7/3,1,0.2",
                "1,2/2,1",
                "source,target,weight,year/1,2,1,2001/2,3,1,2002/3,4,1,2003/4,1,1,2004",
                "a,b,weight/1,2,1/2,3,1/3,1,1",
                ",a,b,w/0,1,2,3/1,2,3,4",
                ",source,target/0,1,2/1,2,3",
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
