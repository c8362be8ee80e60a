package entente.scenarios.imports.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.engine.description.Baseline;
import entente.engine.scenario.AffinityWeights;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables beside the checkout; skipped where they are absent. Who is friend and who is rival was settled beforehand,
 * by general knowledge of the years that the tables cover, not by the tables. In between are neighbours on bad terms whom
 * the table of rivalries does not know as rivals.
 */
class RealRelationsTest {

    private static final Path FOLDER = Path.of("../../shared/data/relations");
    private static final AffinityWeights WEIGHTS = Defaults.of(AffinityWeights.class, Baseline.STANDARD, Map.of());
    private static final Map<String, Double> AFFINITIES = new HashMap<>();
    private static final List<String> FRIENDS =
            List.of("FRA,DEU", "USA,GBR", "USA,CAN", "AUS,NZL", "JPN,KOR", "NOR,SWE", "ESP,PRT", "BRA,ARG");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IND,PAK", "ISR,IRN", "SAU,IRN", "USA,RUS", "UKR,RUS", "CHN,JPN", "GRC,TUR", "ARM,AZE", "PRK,KOR",
                "ETH,ERI", "IND,CHN"
            })
    void rivalsAreFartherApartThanAnyFriends(String rivals) {
        double affinity = affinity(rivals);

        assertThat(affinity).as(rivals).isNegative();
        for (String friends : FRIENDS) {
            assertThat(affinity(friends)).as(friends).isGreaterThan(affinity + 0.3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST,RUS", "GEO,RUS", "TUR,ARM", "VNM,CHN"})
    void uneasyNeighboursAreNeitherFriendsNorRivals(String neighbours) {
        double affinity = affinity(neighbours);

        assertThat(affinity).as(neighbours).isBetween(-0.1, 0.1);
        for (String friends : FRIENDS) {
            assertThat(affinity(friends)).as(friends).isGreaterThan(affinity + 0.25);
        }
    }

    /** What policy distance alone would say, and why it is not enough. */
    @Test
    void indiaAndPakistanVoteAlikeAndAreRivals() {
        Scenario rivals = scenario("IND,PAK");
        Scenario friends = scenario("USA,GBR");

        assertThat(distance(rivals)).isLessThan(distance(friends));
        assertThat(affinity("IND,PAK")).isLessThan(affinity("USA,GBR") - 0.5);
    }

    private static double affinity(String nations) {
        return AFFINITIES.computeIfAbsent(nations, pair -> {
            Scenario scenario = scenario(pair);
            return WEIGHTS.affinity(scenario.relations().get(0), distance(scenario));
        });
    }

    private static double distance(Scenario scenario) {
        return Math.abs(scenario.nations().get(0).politics().position()
                - scenario.nations().get(1).politics().position());
    }

    private static Scenario scenario(String nations) {
        Path states = FOLDER.resolve("states.csv");
        Path dyads = FOLDER.resolve("dyads.csv");
        assumeTrue(Files.exists(states) && Files.exists(dyads), () -> "SKIPPED: " + FOLDER + " is missing");
        String text = RelationImport.of(states, dyads, RelationImport.codes(nations), true, Optional.empty())
                .text();
        return ScenarioReader.read(text, "the skeleton", List.of());
    }
}
