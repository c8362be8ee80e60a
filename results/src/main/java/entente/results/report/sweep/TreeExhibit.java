package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.discovery.CartRules;
import entente.results.discovery.FoundBox;
import entente.results.discovery.HeldOut;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Where the bad cases lie by a classification tree. */
final class TreeExhibit {

    private final CartRules tree;
    private final DiscoveryText text;

    TreeExhibit(Discovery discovery, DiscoveryText text) {
        this.tree = discovery.tree();
        this.text = text;
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>(List.of(new DocumentBlock.Prose(sentence())));
        if (tree.isFound()) {
            blocks.add(leaves());
        }
        if (tree.prunings().size() > 1) {
            blocks.add(prunings());
        }
        return blocks;
    }

    private String sentence() {
        HeldOut heldOut = tree.heldOut();
        if (tree.isFound() && heldOut != null) {
            return "A classification tree (CART), beside the box, finds "
                    + Counted.of(tree.boxes().size(), "part")
                    + " in which most points are bad cases; on points that it had not seen, "
                    + DiscoveryText.percent((double) heldOut.cases() / heldOut.allCases())
                    + " of the cases lay there, and "
                    + DiscoveryText.percent((double) heldOut.cases() / heldOut.points())
                    + " of what lay there was one.";
        }
        return "A classification tree (CART), beside the box, finds no part in which most points are bad cases and"
                + " that does better than chance on points that it had not seen.";
    }

    private DocumentBlock leaves() {
        List<List<String>> rows = tree.boxes().stream().map(this::row).toList();
        return new DocumentBlock.Grid(
                "Parts in which most points are bad cases, by the tree",
                List.of("points", "cases", "coverage", "density", "what it demands"),
                rows,
                "Figures of the points that the tree was grown with.");
    }

    private List<String> row(FoundBox leaf) {
        return List.of(
                String.valueOf(leaf.points()),
                String.valueOf(leaf.cases()),
                DiscoveryText.percent(leaf.coverage()),
                DiscoveryText.percent(leaf.density()),
                text.conditions(leaf));
    }

    private DocumentBlock prunings() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < tree.prunings().size(); i++) {
            CartRules.Pruning pruning = tree.prunings().get(i);
            rows.add(List.of(
                    String.valueOf(pruning.cuts()) + (i == tree.chosen() ? " *" : ""),
                    Numbers.fixed(pruning.error(), 3),
                    Numbers.fixed(pruning.heldOutError(), 3),
                    Numbers.fixed(pruning.standardError(), 3)));
        }
        return new DocumentBlock.Grid(
                "How the tree was pruned",
                List.of("cuts", "error", "held-out error", "standard error"),
                rows,
                "Errors over that without any cut. * chosen: the fewest cuts whose held-out error is within one"
                        + " standard error of the least.");
    }
}
