package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphMlTest {

    @Test
    void nodesEdgesAndWhatIsNotUsed() {
        ImportedNetwork network = Read.graphMl(
                "<key id=\"d0\" for=\"node\" attr.name=\"role\" attr.type=\"string\"/>",
                "<key id=\"d1\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"><default>1</default></key>",
                "<graph id=\"G\" edgedefault=\"directed\">",
                "<desc>three and one</desc>",
                "<node id=\"n0\"><data key=\"d0\">leader</data></node>",
                "<node id=\"n1\"><port name=\"p\"/></node><node id=\"n2\"/><node id=\"n10\"/>",
                "<edge source=\"n0\" target=\"n2\"><data key=\"d1\">2.5</data></edge>",
                "<edge source=\"n2\" target=\"n10\" directed=\"false\"/>",
                "</graph>");

        assertThat(network.ties()).containsExactly(List.of(0, 1), List.of(1, 2));
        assertThat(network.numbers()).containsExactly(0L, 2L, 10L, 1L);
        assertThat(network.notes())
                .contains(
                        "Edges are said to be directed; ties have no direction.",
                        "Elements that are not used: port.",
                        "Numbers in between that have no edge and are no nodes: 7.")
                .contains("Weights are not used: a tie of a threat network has none.")
                .anyMatch(note -> note.startsWith("Attributes that are not used: role."))
                .anyMatch(note -> note.startsWith("Nodes without ties: 1."));
    }

    @Test
    void namesAreReplacedByNumbersAlsoWhereSomeAreNumbers() {
        ImportedNetwork network = Read.graphMl(
                "<graph edgedefault=\"undirected\">",
                "<node id=\"7\"/><node id=\"Ada\"/><node id=\"Bob\"/>",
                "<edge source=\"7\" target=\"Bob\"/><edge source=\"Ada\" target=\"Bob\"/>",
                "</graph>");

        assertThat(network.ties()).containsExactly(List.of(0, 2), List.of(1, 2));
        assertThat(network.numbers()).containsExactly(1L, 2L, 3L);
        assertThat(network.notes()).anyMatch(note -> note.contains("1 to 3")).noneMatch(note -> note.contains("Ada"));
    }

    @Test
    void aWeightMeansWhatItMeansInAnEdgeList() {
        ImportedNetwork network = Read.graphMl(
                "<key id=\"w\" for=\"edge\" attr.name=\"Weight\"/>",
                "<graph edgedefault=\"undirected\">",
                "<node id=\"1\"/><node id=\"2\"/><node id=\"3\"/>",
                "<edge source=\"1\" target=\"2\"><data key=\"w\"> 0.0\n</data></edge>",
                "<edge source=\"2\" target=\"3\"><data key=\"w\">0,5</data></edge>",
                "</graph>");

        assertThat(network.ties()).containsExactly(List.of(0, 1));
        assertThat(network.notes())
                .contains(
                        "Edges with weight 0, left out as no tie: 1.",
                        "Weights are not used: a tie of a threat network has none.")
                .anyMatch(note -> note.startsWith("Nodes without ties: 1."))
                .noneMatch(note -> note.startsWith("Attributes"));
        assertThat(Read.wrong(() -> Read.graphMl(
                        "<key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph><node id=\"1\"/><node id=\"2\"/>",
                        "<edge source=\"1\" target=\"2\"><data key=\"w\">-1</data></edge>",
                        "<edge source=\"2\" target=\"1\"><data key=\"w\">heavy</data></edge>",
                        "</graph>")))
                .containsExactly(
                        "weight is -1 (net.graphml:3): it must be a number, 0 or more.",
                        "weight is heavy (net.graphml:4): it must be a number, 0 or more.");
    }

    @Test
    void theDefaultOfAWeightIsTheWeightOfEdgesThatHaveNone() {
        assertThat(Read.graphMl(
                                "<key id=\"w\" for=\"edge\" attr.name=\"weight\"><default>0</default></key>",
                                "<key id=\"v\" for=\"node\" attr.name=\"weight\"><default>0</default></key>",
                                "<graph><node id=\"1\"/><node id=\"2\"><data key=\"v\">7</data></node><node id=\"3\"/>",
                                "<edge source=\"1\" target=\"2\"><data key=\"w\">2</data></edge>",
                                "<edge source=\"2\" target=\"3\"/>",
                                "</graph>")
                        .ties())
                .containsExactly(List.of(0, 1));
    }

    @Test
    void idsThatAreTheSameNumberAreDifferentNodes() {
        ImportedNetwork network = Read.graphMl(
                "<graph><node id=\"1\"/><node id=\"n1\"/><node id=\"01\"/>",
                "<edge source=\"1\" target=\"n1\"/><edge source=\"n1\" target=\"01\"/>",
                "</graph>");

        assertThat(network.ties()).containsExactly(List.of(0, 1), List.of(1, 2));
    }

    @Test
    void dataOfOtherProgramsWithinIsSkipped() {
        ImportedNetwork network = Read.graphMl(
                "<key id=\"g\" for=\"node\" yfiles.type=\"nodegraphics\"/>",
                "<graph edgedefault=\"undirected\">",
                "<node id=\"a\"><data key=\"g\"><y:Shape xmlns:y=\"urn:y\"><y:edge/><node/></y:Shape></data></node>",
                "<node id=\"b\"/><edge source=\"a\" target=\"b\"/>",
                "</graph>");

        assertThat(network.ties()).containsExactly(List.of(0, 1));
        assertThat(network.notes()).anyMatch(note -> note.startsWith("Attributes that are not used: g."));
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsLine() {
        String document = Read.document(
                "<graph edgedefault=\"undirected\">",
                "<node id=\"1\"/><node id=\"1\"/><node/>",
                "<edge source=\"1\" target=\"9\"/>",
                "<edge source=\"1\"/>",
                "<hyperedge/>",
                "</graph>",
                "<graph edgedefault=\"undirected\"/>");

        assertThat(Read.wrong(() -> NetworkFile.read(document, "net.xml", NetworkForm.GRAPHML)))
                .containsExactly(
                        "id is 1 (net.xml:3): another node has this id: each must have its own.",
                        "id is empty (net.xml:3): a node must have an id.",
                        "target is 9 (net.xml:4): there is no node with this id.",
                        "target is empty (net.xml:5): an edge must name the id of a node.",
                        "element is <hyperedge> (net.xml:6): write an <edge> for each two that it ties.",
                        "element is <graph> (net.xml:8): it is the second graph: a file must hold one.");
    }

    @Test
    void otherDocumentsAreRefused() {
        assertThat(Read.wrong(() -> NetworkFile.read("<gexf/>", "net.gexf", NetworkForm.AUTO)))
                .containsExactly("element is <gexf> (net.gexf:1): the outermost element must be <graphml>.");
        assertThat(Read.wrong(() -> Read.graphMl("<graph>", "<node id=\"1\">", "</graph>")))
                .singleElement()
                .asString()
                .startsWith("net.graphml:4: this is not well-formed XML: ")
                .doesNotContain("ParseError");
        assertThat(Read.wrong(() -> Read.graphMl("<graph edgedefault=\"undirected\"/>")))
                .singleElement()
                .asString()
                .contains("it ties nobody");
        assertThat(Read.wrong(() -> NetworkFile.read("1,2\n", "edges.csv", NetworkForm.GRAPHML)))
                .singleElement()
                .asString()
                .contains("not well-formed XML");
    }

    @Test
    void externalEntitiesAreRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "1234567");
        String document =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE graphml [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"&e;\"/>"
                        + "<edge source=\"a\" target=\"&e;\"/></graph></graphml>";

        assertThat(Read.wrong(() -> NetworkFile.read(document, "net.graphml", NetworkForm.AUTO)))
                .singleElement()
                .asString()
                .contains("net.graphml:2: document types and entities are not read")
                .doesNotContain("1234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE graphml SYSTEM \"SECRET\">",
                "<!DOCTYPE graphml PUBLIC \"-//x//y\" \"SECRET\">",
                "<!DOCTYPE graphml [<!ENTITY % e SYSTEM \"SECRET\"> %e;]>",
                "<!DOCTYPE graphml>"
            })
    void nothingOutsideOfTheFileIsRead(String type, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY e \"1234567\">");
        String document = type.replace("SECRET", secret.toUri().toString())
                + "<graphml><graph><node id=\"1\"/><node id=\"2\"/><edge source=\"1\" target=\"2\"/></graph></graphml>";

        assertThat(Read.wrong(() -> NetworkFile.read(document, "net.graphml", NetworkForm.AUTO)))
                .singleElement()
                .asString()
                .startsWith("net.graphml:1: ")
                .doesNotContain("1234567");
    }

    @Test
    void aSchemaThatADocumentNamesIsNotLoaded() {
        String document = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://127.0.0.1:1/graphml.xsd\">"
                + "<graph><node id=\"1\"/><node id=\"2\"/><edge source=\"1\" target=\"2\"/></graph></graphml>";

        assertThat(NetworkFile.read(document, "net.graphml", NetworkForm.AUTO).ties())
                .containsExactly(List.of(0, 1));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void largeFilesAreReadAndTooLargeOnesRefused() {
        StringBuilder path = new StringBuilder("<graph>");
        for (int i = 0; i < 50_000; i++) {
            path.append("<node id=\"").append(i).append("\"/>");
        }
        for (int i = 1; i < 50_000; i++) {
            path.append("<edge source=\"")
                    .append(i - 1)
                    .append("\" target=\"")
                    .append(i)
                    .append("\"/>");
        }

        assertThat(Read.graphMl(path + "</graph>").ties()).hasSize(49_999);
        assertThat(Read.wrong(() -> Read.graphMl(path + " ".repeat(10_000_000) + "</graph>")))
                .singleElement()
                .asString()
                .contains("net.graphml");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void elementsMayBeNestedDeeply() {
        assertThat(Read.wrong(() -> Read.graphMl("<x>".repeat(100_000) + "</x>".repeat(100_000))))
                .isNotEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void entitiesThatGrowAreRefused() {
        StringBuilder document = new StringBuilder("<!DOCTYPE graphml [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            document.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        document.append("]>\n<graphml><graph><desc>&a39;</desc></graph></graphml>");

        assertThat(Read.wrong(() -> NetworkFile.read(document.toString(), "net.graphml", NetworkForm.AUTO)))
                .singleElement()
                .asString()
                .contains("document types and entities are not read");
    }
}
