package entente.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.Theme;
import entente.scenarios.message.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every measure explains itself in every language. */
class MeasureWordsTest {

    private static final MeasureWords FRENCH = MeasureWords.in(new Language("fr"));

    @Test
    void nothingIsMissingInFrench() {
        List<String> missing = new ArrayList<>();
        for (Theme theme : Measures.THEMES) {
            require("theme." + theme.title(), missing);
            theme.measures().forEach(measure -> require(measure, missing));
        }
        for (Obstacle obstacle : Obstacle.values()) {
            require(Measures.of(obstacle), missing);
        }
        require("source.defined here", missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void englishIsTheRegistrys() {
        Measure measure = Measures.find("shareFoiled").orElseThrow();
        MeasureWords english = MeasureWords.in(Language.ENGLISH);

        assertThat(english.label(measure)).isEqualTo(measure.label());
        assertThat(english.definition(measure)).isEqualTo(measure.definition());
        assertThat(FRENCH.label(measure)).isEqualTo("Part des complots déjoués");
    }

    private static void require(Measure measure, List<String> missing) {
        require(measure.name() + ".label", missing);
        require(measure.name() + ".definition", missing);
        require("unit." + measure.unit(), missing);
        if (measure.nation() != null) {
            require("nation." + measure.nation(), missing);
        }
    }

    private static void require(String key, List<String> missing) {
        if (!FRENCH.has(key)) {
            missing.add(key);
        }
    }
}
