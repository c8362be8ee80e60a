package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.network.NetworkStudy;
import entente.results.network.TieGraph;
import entente.results.report.document.DocumentBlock;
import entente.results.report.document.Publication;
import entente.results.verification.CaseResult;
import entente.results.verification.CheckVerdict;
import entente.results.verification.MeasuredValue;
import entente.results.verification.Protocol;
import entente.results.verification.VerificationCases;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results of all kinds in the forms that they can have. */
class ResultReportsTest {

    private static final Publication RUN = ResultReports.of(Summaries.full(20));

    /** A star: whoever is in its middle goes first, and nothing is left. */
    private static NetworkReport star() {
        List<List<Integer>> ties = List.of(List.of(0, 1), List.of(0, 2), List.of(0, 3), List.of(0, 4));
        TieGraph graph =
                new TieGraph("star", LongStream.rangeClosed(1, 5).boxed().toList(), ties);
        NetworkStudy.Plan plan = new NetworkStudy.Plan(0.5, 2, 20, 1);
        return new NetworkReport(
                "star.csv", plan, List.of(NetworkStudy.of(graph, plan, done -> {})), List.of("One note."), 3);
    }

    @ParameterizedTest
    @EnumSource
    void aRunComesInEveryForm(Publication.Form form) {
        assertThat(RUN.in(form)).contains("slow").endsWith("\n");
    }

    @Test
    void themesStandAcrossTheTable() {
        assertThat(RUN.in(Publication.Form.TABLE)).contains("\nPLOTS");
        assertThat(RUN.in(Publication.Form.HTML)).contains("<th scope=\"colgroup\" colspan=\"6\">PLOTS");
        assertThat(RUN.in(Publication.Form.MARKDOWN)).containsPattern("\\| PLOTS[^|]*\\|  \\|  \\|  \\|  \\|  \\|");
    }

    @Test
    void everythingIsShownIfAskedFor() {
        String all = ResultReports.of(Summaries.full(5), true).in(Publication.Form.TABLE);

        assertThat(all).doesNotContain("--all shows them");
        assertThat(RUN.in(Publication.Form.TABLE)).contains("--all shows them");
        assertThat(all.lines().count())
                .isGreaterThan(RUN.in(Publication.Form.TABLE).lines().count());
    }

    @Test
    void aNetworkIsToldWithItsFigure() {
        Publication network = ResultReports.of(star());

        assertThat(network.in(Publication.Form.TABLE))
                .startsWith("star.csv\nOne note.\n\nstar: 5 operatives, 4 ties, 1 component; Entente ")
                .contains("CENTRALITY (first 3)  operative  degree", "DISMANTLING, largest component")
                .contains("The largest component falls to half of its size or less after 1 removal by degree")
                .contains("d by degree, b by betweenness");
        assertThat(network.in(Publication.Form.HTML)).contains("<svg ", "by degree", "at random (mean of 20 orders)");
        assertThat(network.in(Publication.Form.JSON)).contains("\"secrecyEfficiency\"", "\"removed\"");
        assertThat(network.document().get().exhibits())
                .extracting(DocumentBlock.Exhibit::id)
                .containsExactly("dismantling");
    }

    @Test
    void casesOfVerificationStandInOneTable() {
        CaseResult result = new CaseResult(
                VerificationCases.find("q3").orElseThrow(),
                List.of("rules.containment=0.2"),
                List.of(new MeasuredValue(
                        "share foiled, φ", 0.5, 0.75, null, Double.POSITIVE_INFINITY, CheckVerdict.FAIL)),
                List.of("it is changed"),
                CheckVerdict.OUTSIDE);
        String text = ResultReports.of(new VerificationReport(List.of(result), 1, Protocol.QUICK))
                .in(Publication.Form.TABLE);

        assertThat(text)
                .startsWith("Verification\n\nCASE ")
                .contains("\n\nq3  ", "\n  Changed: rules.containment=0.2\n", "\n  OUTSIDE: it is changed.\n")
                .containsPattern("share foiled, φ +0\\.50000 +0\\.75000 +- +FAIL")
                .contains("1 case: 1 outside the reach of an exact result.");
    }
}
