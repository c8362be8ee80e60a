package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Brief;
import entente.engine.scenario.NationStory;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nation's brief, with its aims, red line and secret, is read by those who play it and those who lead, and nobody else. */
class BriefSecrecyTest {

    /** Every text of a brief is its own canary: none is found in another's. */
    private static List<String> texts(NationStory nation) {
        Brief brief = nation.brief();
        List<String> texts = new ArrayList<>(brief.aims());
        texts.addAll(List.of(brief.who(), brief.redLine(), brief.secret(), brief.trust(), brief.wanted()));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    @TempDir
    Path folder;

    @Test
    void nobodyElseReadsIt() throws IOException {
        NationStory dorland = Scenarios.load("twin-valleys", List.of())
                .story()
                .findNation("DOR")
                .orElseThrow();
        assertThat(texts(dorland)).hasSizeGreaterThan(5);
        try (TestExercise exercise = TestExercise.open(folder)) {
            exercise.play("x", "y", 0);
            String own = everything(exercise, "DOR");
            for (String text : texts(dorland)) {
                assertThat(own).contains(text);
            }
            for (String who : List.of("VAL", "VAL-member", "observer", "screen", "stranger")) {
                exercise.everything(who).forEach((route, answer) -> {
                    for (String text : texts(dorland)) {
                        assertThat(answer).as(who + " " + route).doesNotContain(text);
                    }
                });
            }
        }
    }

    private static String everything(TestExercise exercise, String who) throws IOException {
        Map<String, String> all = exercise.everything(who);
        return String.join("\n", all.values());
    }
}
