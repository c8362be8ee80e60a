package entente.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps of scenarios. */
class SchematicMapTest {

    static Stream<String> library() {
        return Library.entries().stream().map(Library.Entry::id);
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyNationOfEveryScenarioHasItsPlaceOnItsLand(String id) {
        Scenario scenario = Scenarios.load(id, List.of());
        SchematicMap map = SchematicMap.of(scenario);

        assertThat(map.places()).hasSameSizeAs(scenario.nations());
        map.places().forEach((nation, place) -> {
            assertThat(place.x()).isBetween(0.0, (double) SchematicMap.WIDTH);
            assertThat(place.y()).isBetween(0.0, (double) SchematicMap.HEIGHT);
            assertThat(map.land(nation)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(isInside(place, map.land(nation))).as(nation).isTrue();
        });
    }

    @Test
    void theSameScenarioHasTheSameMap() {
        Scenario scenario = Scenarios.load("alpine-corridor", List.of());

        assertThat(MapDrawing.svg(scenario)).isEqualTo(MapDrawing.svg(scenario));
    }

    @Test
    void regionsNamedByTheCompassLieThere() {
        SchematicMap map = SchematicMap.of(Scenarios.load("alpine-corridor", List.of()));

        assertThat(map.places().get("HMK").x())
                .isLessThan(map.places().get("KRS").x());
        assertThat(map.places().get("DLM").y())
                .isGreaterThan(map.places().get("BCN").y());
    }

    @Test
    void namesOfAScenarioCannotBecomeMarkup() {
        Scenario scenario = Scenarios.load(
                "twin-valleys",
                List.of("nations[VAL].name=\"<script>alert(1)</script>\"", "nations[VAL].region=\"<b>\""));

        assertThat(MapDrawing.svg(scenario)).doesNotContain("<script", "<b>");
    }

    /** Whether a point lies on the same side of every edge. */
    private static boolean isInside(MapPoint point, List<MapPoint> corners) {
        int sign = 0;
        for (int i = 0; i < corners.size(); i++) {
            MapPoint a = corners.get(i);
            MapPoint b = corners.get((i + 1) % corners.size());
            double side = (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
            if (side != 0 && sign != 0 && Math.signum(side) != sign) {
                return false;
            }
            sign = side == 0 ? sign : (int) Math.signum(side);
        }
        return true;
    }
}
