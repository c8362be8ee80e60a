package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.Influence;
import entente.results.plan.DesignKind;
import java.util.ArrayList;
import java.util.List;

/** By which methods the analyses came that were done, with their sources; those that were not done are not named. */
final class UsedMethods {

    private final SweepAnalysis analysis;

    UsedMethods(SweepAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A sentence for each; none where means and differences are all there is. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        effects(sentences);
        Influence influence = analysis.influence();
        if (!influence.screening().isEmpty()) {
            sentences.add("Screening is by elementary effects (Morris 1991; Campolongo and others 2007).");
        }
        if (influence.indices() != null) {
            sentences.add("Sobol indices of first order are by Saltelli and others (2010), total ones by Jansen (1999),"
                    + " pairs by Saltelli (2002), with intervals by the pigeonhole bootstrap over base points and"
                    + " replications (Owen 2007).");
        }
        if (influence.scores() != null) {
            sentences.add(
                    "Scores of factors are by extremely randomised trees (Geurts and others 2006), by PAWN (Pianosi"
                            + " and Wagener 2018) and by δ (Borgonovo 2007; Plischke and others 2013), beside columns that"
                            + " do nothing; replications must agree by their signs (Fisher 1935, section 21; Westfall and"
                            + " Young 1993).");
        }
        if (analysis.discovery() != null) {
            sentences.add(
                    "Scenario discovery is by the patient rule induction method (Friedman and Fisher 1999; Bryant and"
                            + " Lempert 2010), beside a classification tree (CART, Breiman and others 1984), checked on"
                            + " points held out.");
        }
        choice(sentences);
        if (analysis.overTime() != null && analysis.overTime().courses() != null) {
            sentences.add("Kinds of courses are sought by k-means, and told only where the dip test finds more than one"
                    + " (Hartigan and Hartigan 1985).");
        }
        return sentences;
    }

    private void effects(List<String> sentences) {
        Influence influence = analysis.influence();
        if (influence.fit() != null) {
            sentences.add(
                    "Effects are those of a fitted surface of polynomials, chosen by how well it predicts points left"
                            + " out (PRESS, Allen 1974); their intervals hold the chance of where points lie, too (HC3,"
                            + " MacKinnon and White 1985; Cameron, Gelbach and Miller 2011).");
        } else if (influence.effects() != null) {
            sentences.add(
                    analysis.manifest().variation().design().kind() == DesignKind.FRACTIONAL_FACTORIAL
                            ? "Effects are by least squares on main effects and pairs of factors; those that the"
                                    + " fraction cannot tell apart are told together (Box, Hunter and Hunter 2005)."
                            : "Effects are means of differences between points that differ in that factor alone, or in"
                                    + " those two (exact matching, Rosenbaum 2002).");
        }
        if (influence.responses().stream().anyMatch(response -> response.turn() != null)) {
            sentences.add("Turns are tested by two lines (Simonsohn 2018).");
        }
    }

    private void choice(List<String> sentences) {
        if (analysis.choice().robustness() != null) {
            sentences.add("Regret is minimax (Savage 1951).");
        }
        if (analysis.choice().arm() != null || analysis.choice().point() != null) {
            sentences.add("Which is best is stated with a probability of 95 % by Bonferroni's inequality over paired"
                    + " differences (Hsu 1984; Nelson and others 2001).");
        }
    }
}
