package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeListTest {

    private static final List<List<Integer>> PATH = List.of(List.of(0, 1), List.of(1, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n2,3",
                "1\t2\n2\t3\n",
                "1;2\r\n2;3\r\n",
                "  1   2\n2 3  ",
                "0 , 1\n1 , 2",
                "source,target\n1,2\n2,3",
                "From\tTo\n1\t2\n2\t3",
                "i j\n1 2\n2 3",
                "\"1\",\"2\"\n\"2\",\"3\"",
                "# two ties\n1,2\n\n% and\n// so on\n2,3",
                "\uFEFF1,2\n2,3",
                "3,2\n2,1",
                "007,9\n9,11",
            })
    void theSameTiesAreReadFromEveryTable(String text) {
        ImportedNetwork network = NetworkFile.read(text, "edges.csv", NetworkForm.AUTO);

        assertThat(network.ties()).isEqualTo(PATH);
        assertThat(network.operatives()).isEqualTo(3);
        assertThat(network.tiedOperatives()).isEqualTo(3);
    }

    @Test
    void columnsAreFoundByTheirNames() {
        ImportedNetwork network =
                Read.edges("Type,Id,Target,Label,Source,Weight", "Directed,0,2,x,1,5", "Directed,1,3,y,2,0");

        assertThat(network.ties()).containsExactly(List.of(0, 1));
        assertThat(network.notes())
                .contains(
                        "Edges with weight 0, left out as no tie: 1.",
                        "Weights (column 6) are not used: a tie of a threat network has none.",
                        "Edges are said to be directed; ties have no direction.",
                        "Columns that are not used: Id, Label.");
    }

    @Test
    void aThirdColumnOfNumbersIsAWeightAndOthersAreNot() {
        assertThat(Read.edges("1 2 0.5", "2 3 1e2").notes()).anyMatch(note -> note.startsWith("Weights (column 3)"));
        assertThat(Read.edges("1 2 near", "2 3 far 9").notes()).contains("Columns that are not used: 3, 4.");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        ImportedNetwork network = Read.edges("1,2", "2,1", "1,2", "3,3", "5,6", "# end");

        assertThat(network.ties()).containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(network.numbers()).containsExactly(1L, 2L, 5L, 6L, 3L);
        assertThat(network.tiedOperatives()).isEqualTo(4);
        assertThat(network.notes())
                .containsExactly(
                        "1 line is a comment.",
                        "Edges of a node to itself, left out: 1.",
                        "Edges that repeat another, left out: 1.",
                        "Edges that stand there in both directions, one tie each: 1.",
                        "Nodes are numbered from 1 to 6; a scenario's operatives from 0, in the same order, those"
                                + " without ties last.",
                        "Numbers in between that have no edge and are no nodes: 1.",
                        "Nodes without ties: 1. A scenario leaves them out: who is tied to nobody joins no plot's"
                                + " team.",
                        "It falls into 2 components, the largest with 2 of 4 operatives. All of them begin plots; the"
                                + " network's strength counts the largest.");
    }

    @Test
    void namesAreReplacedByNumbersAndComeThroughNowhere() {
        ImportedNetwork network = Read.edges("source,target", "Ada,Bob", "Bob,\"Cid, Dee\"");

        assertThat(network.ties()).isEqualTo(PATH);
        assertThat(network.numbers()).containsExactly(1L, 2L, 3L);
        assertThat(network.notes()).anyMatch(note -> note.startsWith("Names of nodes are replaced by numbers, 1 to 3"));
        assertThat(network.toString())
                .doesNotContain("Ada")
                .doesNotContain("Bob")
                .doesNotContain("Cid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person,contact\n1,2", "person,contact\nAda,Bob", "My network,contact\nsource,target\n1,2"})
    void columnsWhoseNamesAreNotKnownAreRefusedWithTheirNames(String text) {
        assertThat(Read.wrong(() -> Read.edges(text.split("\n"))))
                .singleElement()
                .asString()
                .startsWith("columns is ")
                .contains(", contact (edges.csv:1): two columns must have the names source and target, from and to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Source ID,Target ID", "node_1,node_2", "Node 1,Node 2", "ego,alter", "x,from,to", "i,j,2001"})
    void pairsOfNamesAreKnownHoweverTheyAreWritten(String heading) {
        assertThat(Read.edges(heading, heading.startsWith("x") ? "5,1,2" : "1,2")
                        .numbers())
                .containsExactly(1L, 2L);
    }

    @Test
    void aSecondPairOfEndsIsToldAndASecondColumnOfTheSameNameRefused() {
        assertThat(Read.edges("source,target,from,to", "1,2,3,4").notes())
                .contains("Columns that are not used: from, to.");
        assertThat(Read.wrong(() -> Read.edges("source,target,Source", "1,2,3")))
                .containsExactly(
                        "column is source (edges.csv:1): the first line names it twice: name each column once.");
        assertThat(Read.wrong(() -> Read.edges("source,to", "1,2"))).hasSize(1);
    }

    @Test
    void theNamesOfLinesThatRWritesAreNoEnds() {
        assertThat(Read.wrong(() -> Read.edges("\"source\" \"target\"", "\"1\" 7 8", "\"2\" 8 9")))
                .singleElement()
                .asString()
                .contains("every line below has one value more");
    }

    @Test
    void listsOfNeighboursAreRefused() {
        assertThat(Read.wrong(() -> Read.edges("0 1 2 3", "1 2 3", "2 3")))
                .singleElement()
                .asString()
                .contains("if they are a node and its neighbours, write a line for each edge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "NA", "NaN", "null", "Total", "Grand total", "Summe"})
    void whatCannotBeANodeIsNamed(String leftover) {
        assertThat(Read.wrong(() -> Read.edges("source,target", "Ada,Bob", leftover + ",Bob")))
                .singleElement()
                .asString()
                .startsWith("column 1 is " + leftover + " (edges.csv:3): ");
    }

    @Test
    void labelsThatDifferAreDifferentNodesAndThatIsSaid() {
        ImportedNetwork network = Read.edges(
                "source,target",
                "Ada,Bob",
                "ADA,Bob",
                "Jos\u00E9,Bob",
                "Jose\u0301,Bob",
                "An Li,Bob",
                "An  Li,Bob",
                "An-Li,Bob");

        assertThat(network.operatives()).isEqualTo(8);
        assertThat(network.notes())
                .contains("Names that differ only in capitals, blanks or the encoding of letters are different nodes:"
                        + " 6 of them, the first two in lines 2 and 3.");
    }

    @Test
    void twoSpellingsOfANumberAreRefused() {
        assertThat(Read.wrong(() -> Read.edges("source,target", "7,8", "007,9")))
                .containsExactly("node is 007 (edges.csv:3): line 2 has 7, the same number: if it is the same node,"
                        + " write it alike; if not, give it another number.");
        assertThat(Read.edges("1.0,2", "1,3").notes()).contains("Lines with nodes written as 1.0, read as 1: 1.");
        assertThat(Read.wrong(() -> Read.edges("\"1,000\",2", "2,3")))
                .containsExactly("node is 1,000 (edges.csv:1): it must be a whole number from 0, as other nodes are.");
    }

    @Test
    void numbersAmongNamesAreToldAndNotTheNames() {
        assertThat(Read.wrong(() -> Read.edges("source,target", "Ada,Bob", "Bob,3", "Bob,Cid")))
                .containsExactly(
                        "node is 3 (edges.csv:3): it must be a name, as other nodes have, or all must be numbers.");
    }

    @Test
    void theEndsOfAnEdgeWithWeightNoughtAreCounted() {
        ImportedNetwork network = Read.edges("source,target,weight", "1,2,0", "2,3,1");

        assertThat(network.numbers()).containsExactly(2L, 3L, 1L);
        assertThat(network.notes()).anyMatch(note -> note.startsWith("Nodes without ties: 1."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Vertices 2\n1 \"a\"\n*Edges\n1 2",
                "graph [\n node [ id 1 ]\n]",
                "Creator \"x\"\ngraph\n[\n]",
                "dl n=4 format=edgelist1\ndata:\n1 2",
                "graph G { a -- b; }",
                "strict digraph {\na -> b\n}",
                "{\"edges\": [[1, 2]]}",
                "[[0, 1], [1, 0]]",
                "%%MatrixMarket matrix coordinate\n3 3 1\n1 2"
            })
    void otherFormsOfNetworksAreCalledByTheirName(String text) {
        assertThat(Read.wrong(() -> Read.edges(text.split("\n"))))
                .singleElement()
                .asString()
                .contains("which is not read: save it as an edge list or GraphML");
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsLine() {
        assertThat(Read.wrong(() -> Read.edges("1,2,3", "2,x,1", "4", "5,6,-1", "7,,2", "-8,9,2")))
                .containsExactly(
                        "node is x (edges.csv:2): it must be a whole number from 0, as other nodes are.",
                        "columns is 1 (edges.csv:3): an edge needs at least 2, separated by commas as in the first"
                                + " line.",
                        "weight is -1 (edges.csv:4): it must be a number, 0 or more.",
                        "column 2 is empty (edges.csv:5): it must name an end of the edge.",
                        "node is -8 (edges.csv:6): it must be a whole number from 0, as other nodes are.");
        assertThat(Read.wrong(() -> Read.edges("source,target,weight", "1,2,heavy", "1,3,NaN")))
                .containsExactly(
                        "weight is heavy (edges.csv:2): it must be a number, 0 or more.",
                        "weight is NaN (edges.csv:3): it must be a number, 0 or more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source,target,,\n1,2,,\n2,3,,\n,,,",
                "sep=;\nsource;target\n1;2\n2;3",
                "1 2 {'weight': 3, 'kind': 'kin'}\n2 3 {'weight': 1, 'kind': 'work'}",
                "1 2 {}\n2 3 {}",
                "1 2 0,5\n2 3 1,5",
                "source,target\n1.0,2.0\n2.0,3.0\n,"
            })
    void whatSpreadsheetsAndOtherProgramsWriteIsRead(String text) {
        ImportedNetwork network = Read.edges(text.split("\n"));

        assertThat(network.ties()).isEqualTo(PATH);
        assertThat(network.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void dataInBracesAndValuesBesideTheColumnsAreNotDroppedWithoutAWord() {
        ImportedNetwork braces = Read.edges("1 2 {'weight': 0}", "1 3 {'weight': 2.5}");
        ImportedNetwork beside = Read.edges("source,target", "1,2", "2,3,close", "3,4,,far");

        assertThat(braces.ties()).containsExactly(List.of(0, 1));
        assertThat(braces.notes())
                .contains(
                        "Edges with weight 0, left out as no tie: 1.",
                        "Data in braces are not used, but for weight 0.");
        assertThat(beside.notes())
                .contains("Values beyond the 2 columns that have names are not used, in line 3 first; lines with such"
                        + " values: 2.");
        assertThat(Read.edges("source,target,,kind", "1,2,x,y").notes())
                .contains("Columns that are not used: column 3, kind.");
    }

    @Test
    void textsThatAreNoEdgeListAreRefused() {
        assertThat(Read.wrong(() -> Read.edges("1,2", "\"3,4")))
                .containsExactly(
                        "edges.csv:2: a quotation mark is opened and not closed in this line: close it or remove"
                                + " it.");
        assertThat(Read.wrong(() -> Read.edges("# nothing")))
                .containsExactly("edges.csv: it has comments only: there must be a line for each edge.");
        assertThat(Read.wrong(() -> Read.edges("source,target")))
                .singleElement()
                .asString()
                .contains("at least one edge");
        assertThat(Read.wrong(() -> Read.edges("4,4")))
                .singleElement()
                .asString()
                .contains("it ties nobody");
        assertThat(Read.wrong(() -> Read.edges("%%MatrixMarket matrix coordinate", "3 3 1", "1 2")))
                .singleElement()
                .asString()
                .contains("MatrixMarket");
        assertThat(Read.wrong(() -> Read.edges(""))).containsExactly("edges.csv: it is empty.");
        assertThat(Read.wrong(() -> Read.edges("Some words", "and others"))).hasSize(1);
        assertThat(Read.wrong(() -> Read.edges("Ada,Bob,3", "Bob,Cid,4")))
                .containsExactly("edges.csv:1: this is no edge list with numbers; for names, the first line must name"
                        + " the columns, as source,target.");
    }

    @Test
    void aHundredThousandOperativesAreReadInSecondsAndNoMore() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 99_999; i++) {
            path.append(i).append(' ').append(i + 1).append('\n');
        }
        assertThat(NetworkFile.read(path.toString(), "long.txt", NetworkForm.EDGES)
                        .operatives())
                .isEqualTo(100_000);
        path.append("99999 100000\n");
        assertThat(Read.wrong(() -> NetworkFile.read(path.toString(), "long.txt", NetworkForm.EDGES)))
                .containsExactly("long.txt: it has 100001 nodes: a threat network has at most 100000.");
    }
}
