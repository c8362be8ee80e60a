package entente.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of networks: everybody is in them, apart from each other, and near those to whom they are tied. */
class NetworkDrawingTest {

    private static final List<List<Integer>> TWO_TRIANGLES = List.of(
            List.of(0, 1), List.of(0, 2), List.of(1, 2), List.of(2, 3), List.of(3, 4), List.of(3, 5), List.of(4, 5));

    @Test
    void thoseWhoAreTiedAreNearer() {
        List<MapPoint> places = ForceLayout.of(6, TWO_TRIANGLES);

        double tied = TWO_TRIANGLES.stream()
                .mapToDouble(tie -> distance(places.get(tie.get(0)), places.get(tie.get(1))))
                .average()
                .orElseThrow();
        assertThat(tied).isLessThan(distance(places.get(0), places.get(4)));
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                assertThat(distance(places.get(i), places.get(j))).isGreaterThan(0.1);
            }
        }
    }

    @Test
    void everybodyAndEveryTieIsDrawn() {
        String svg = NetworkDrawing.svg(6, TWO_TRIANGLES);

        assertThat(svg.split("<circle", -1)).hasSize(7);
        assertThat(svg.split("<line", -1)).hasSize(8);
        assertThat(svg).isEqualTo(NetworkDrawing.svg(6, TWO_TRIANGLES)).doesNotContain("NaN");
        assertThat(NetworkDrawing.svg(1, List.of())).contains("<circle").doesNotContain("NaN");
    }

    private static double distance(MapPoint a, MapPoint b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
