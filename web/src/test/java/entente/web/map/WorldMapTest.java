package entente.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real nations lie where they lie, and fictional ones nowhere. */
class WorldMapTest {

    @Test
    void nationsOfTheWorldLieAsTheyDo() {
        WorldMap map = WorldMap.of(List.of("FRA", "DEU", "POL", "ITA"));

        MapPoint france = map.places().get("FRA");
        MapPoint germany = map.places().get("DEU");
        MapPoint poland = map.places().get("POL");
        MapPoint italy = map.places().get("ITA");
        assertThat(france.x()).isLessThan(germany.x());
        assertThat(germany.x()).isLessThan(poland.x());
        assertThat(italy.y()).isGreaterThan(germany.y());
        assertThat(map.places().values())
                .allSatisfy(place -> assertThat(place.x()).isBetween(0.0, (double) NationsMap.WIDTH));
        assertThat(map.surroundings()).as("Switzerland and others").isNotEmpty();
        assertThat(map.isSchematic()).isFalse();
    }

    /** Overseas lands count for nothing: the map of France and Germany does not reach to South America. */
    @Test
    void theLargestPieceOfLandDecides() {
        WorldMap map = WorldMap.of(List.of("FRA", "DEU"));

        MapPoint france = map.places().get("FRA");
        MapPoint germany = map.places().get("DEU");
        assertThat(germany.x() - france.x()).isGreaterThan(NationsMap.WIDTH / 8.0);
    }

    /** A square degree at the equator is about 12,365 square kilometres; Brazil has 8.5 million of them. */
    @Test
    void outlinesHaveTheSizeOfTheirCountry() {
        double largest = WorldAtlas.countries().get("BRA").stream()
                .mapToDouble(outline -> new Territory(outline).area())
                .max()
                .orElseThrow();

        assertThat(largest * 12_365 * 0.975).isCloseTo(8_500_000, within(400_000.0));
    }

    /** Of the library, those lie in the world whose nations are real, and say so. */
    @Test
    void fictionalNationsOfTheLibraryLieNowhere() {
        for (Library.Entry entry : Library.entries()) {
            Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
            if (scenario.nations().size() > 1) {
                assertThat(NationsMap.of(scenario).isSchematic())
                        .as(entry.id())
                        .isEqualTo(!entry.id().equals("europe-2020"));
            }
        }
    }
}
