package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.network.TieGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Expected values by hand. */
class StructureProfileTest {

    @Test
    void measuresATriangleWithATailAndOneApart() {
        StructureProfile profile =
                StructureProfile.of(graph(5, List.of(List.of(0, 1), List.of(0, 2), List.of(1, 2), List.of(2, 3))));

        // 4 of 10 pairs; local clustering 1, 1, 1/3, 0, 0; distances 1·4 + 2·2 over 6 pairs; degrees 2, 2, 3, 1, 0.
        assertThat(profile.values()).hasSize(StructureProfile.NAMES.size());
        assertThat(profile.values().get(0)).isEqualTo(0.4);
        assertThat(profile.values().get(1)).isCloseTo((2 + 1.0 / 3) / 5, within(1e-12));
        assertThat(profile.values().get(2)).isCloseTo(8.0 / 6, within(1e-12));
        assertThat(profile.values().get(3)).isCloseTo((1 + 1 + 0 + 2 + 3) / 12.0, within(1e-12));
        assertThat(profile.values().get(4)).isEqualTo(0.8);
    }

    @Test
    void distanceIsRelativeAndSymmetric() {
        StructureProfile one = new StructureProfile(List.of(0.1, 0.0, 3.0, 0.2, 1.0));
        StructureProfile other = new StructureProfile(List.of(0.3, 0.5, 3.0, 0.2, 0.6));

        // 0.2 / 0.2, 2 where one is 0 alone, 0, 0, and 0.4 / 0.8.
        assertThat(one.distance(other)).isCloseTo((1 + 2 + 0 + 0 + 0.5) / 5, within(1e-12));
        assertThat(other.distance(one)).isEqualTo(one.distance(other));
        assertThat(one.distance(one)).isZero();
    }

    private static TieGraph graph(int operatives, List<List<Integer>> ties) {
        return new TieGraph(
                "test", new ArrayList<>(LongStream.range(0, operatives).boxed().toList()), ties);
    }
}
