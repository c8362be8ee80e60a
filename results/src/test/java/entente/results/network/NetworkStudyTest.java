package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkStudyTest {

    /** Verification case G1, as published to two decimals. */
    @ParameterizedTest
    @CsvSource({"0.4, 0.46, 0.54", "0.5, 0.45, 0.45", "0.6, 0.44, 0.36"})
    void secrecyAndEfficiencyOfStarAndCompleteGraph(double linkDetection, double star, double complete) {
        NetworkStudy.Plan plan = new NetworkStudy.Plan(linkDetection, 1, 2, 1);

        assertThat(value(Graphs.star(10), plan)).isCloseTo(star, within(0.005));
        assertThat(value(Graphs.complete(10), plan)).isCloseTo(complete, within(0.005));
    }

    private static double value(TieGraph network, NetworkStudy.Plan plan) {
        SecrecyEfficiency balance =
                NetworkStudy.of(network, plan, done -> {}).whole().secrecyEfficiency();
        return balance == null ? Double.NaN : balance.value();
    }

    @Test
    void whereNotAllAreConnectedTheLargestComponentIsMeasuredBesides() {
        NetworkStudy study = Graphs.study(Graphs.of(6, List.of(List.of(4, 5), List.of(1, 2), List.of(2, 3))));

        assertThat(study.whole().components()).containsExactly(3, 2, 1);
        assertThat(study.whole().pathLength()).isEqualTo((4 * 1 + 2 * 2 + 2 * 1) / 8.0);
        assertThat(study.whole().efficiency()).isCloseTo((4 * 1 + 2 * 0.5 + 2 * 1) / 30, within(1e-12));
        assertThat(study.whole().secrecyEfficiency()).isNull();
        assertThat(study.largest().operatives()).isEqualTo(3);
        assertThat(study.largest().pathLength()).isEqualTo(8.0 / 6);
        assertThat(study.largest().secrecyEfficiency()).isNotNull();
    }

    @Test
    void whatIsUndefinedIsNull() {
        StructureMeasures alone = Graphs.study(Graphs.of(1, List.of())).whole();
        StructureMeasures apart = Graphs.study(Graphs.of(2, List.of())).whole();

        assertThat(alone.density()).isNull();
        assertThat(alone.pathLength()).isNull();
        assertThat(alone.efficiency()).isNull();
        assertThat(alone.secrecyEfficiency()).isNull();
        assertThat(apart.density()).isZero();
        assertThat(apart.pathLength()).isNull();
        assertThat(apart.efficiency()).isZero();
        assertThat(apart.meanLocalClustering()).isZero();
    }

    @Test
    void operativesKeepTheNumbersOfTheFile() {
        NetworkStudy study =
                Graphs.study(new TieGraph("test", List.of(7L, 11L, 30L), List.of(List.of(0, 1), List.of(1, 2))));

        assertThat(study.centralities()).extracting(Centrality::number).containsExactly(7L, 11L, 30L);
        assertThat(study.dismantling().targeted().get(1).removed()).containsExactly(11L, 7L, 30L);
    }

    @Test
    void halfOfAllAreRemovedUnlessSaidOtherwise() {
        List<Integer> steps = new ArrayList<>();
        NetworkStudy study = NetworkStudy.of(Graphs.star(9), new NetworkStudy.Plan(0.5, 0, 2, 1), steps::add);

        assertThat(study.dismantling().removals()).isEqualTo(5);
        assertThat(steps).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Graphs.study(Graphs.star(9)).dismantling().removals()).isEqualTo(9);
    }

    @Test
    void networksThatWouldTakeMinutesAreRefused() {
        assertThatThrownBy(() -> Graphs.star(2001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test has 2001 operatives: there must be 1 to 2000 to be measured");
    }

    @Test
    void morePathsThanCanBeCountedAreRefused() {
        // A chain of squares doubles the number of shortest paths at each.
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            ties.add(List.of(3 * i, 3 * i + 1));
            ties.add(List.of(3 * i, 3 * i + 2));
            ties.add(List.of(3 * i + 1, 3 * i + 3));
            ties.add(List.of(3 * i + 2, 3 * i + 3));
        }
        assertThatThrownBy(() -> Graphs.study(Graphs.of(211, ties)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more shortest paths");
    }
}
