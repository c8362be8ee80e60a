package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Proportion;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelSplitTest {

    @Test
    void pairsNeighboursByPlotsAndTakesTurns() {
        PanelSplit split = PanelSplit.of(List.of(
                country("G", 1, 0),
                country("B", 4, 5),
                country("A", 10, 0),
                country("D", 3, 4),
                country("C", 7, 1),
                country("F", 2, 0),
                country("E", 1, 1),
                country("I", 0, 0),
                country("H", 1, 0)));

        // By plots, then name: A 10, B 9, C 8, D 7, E 2, F 2, G 1, H 1; I has no mate.
        assertThat(split.fitted()).extracting(YearlyCounts::country).containsExactly("A", "D", "F", "G");
        assertThat(split.test()).extracting(YearlyCounts::country).containsExactly("B", "C", "E", "H");
        assertThat(PanelSplit.together(split.fitted()).launchedInAll()).isEqualTo(10 + 3 + 2 + 1);
    }

    /** Two pairs: alike within each way, or 40 of 50 foiled against 10 of 50. */
    @Test
    void countsTheWaysInWhichHalvesAgree() {
        PanelSplit split = PanelSplit.of(
                List.of(country("A", 5, 20), country("B", 20, 5), country("C", 5, 20), country("D", 20, 5)));

        // Fitted is A and D, test B and C: 25 of 50 each. Two ways mix so, two do not.
        assertThat(split.waysThatAgree()).isEqualTo(new Proportion(2, 4));
    }

    private static YearlyCounts country(String name, int launched, int foiled) {
        return new YearlyCounts(name, 2000, List.of(launched), List.of(foiled));
    }
}
