package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.message.Language;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is done to a valid file, it is read or refused with reasons; nothing else comes out. */
class MutationTest {

    private static final int MUTATIONS = 600;
    private static final String[] PIECES = {
        "-1",
        "1e400",
        ".nan",
        "[",
        "]",
        "{",
        "}",
        ":",
        "- ",
        "\n",
        "\"",
        "'",
        "null",
        "true",
        "&a ",
        "*a",
        "!x ",
        "{}",
        "[]",
        "[[]]",
        "unlimited",
        "VAL",
        "9999999999999",
        "\t",
        "#",
        "? ",
        "---\n",
        "type: leak",
        ",",
        "id: ",
        "<<: ",
        "\u00e9"
    };

    @Test
    void yaml() {
        mutate(Violated.valid(), "x.yaml", 1);
    }

    @Test
    void everyFieldWritten() {
        mutate(ScenarioWriter.yaml(Scenarios.load("twin-valleys", List.of())), "x.yaml", 2);
    }

    @Test
    void json() {
        mutate(ScenarioWriter.json(Scenarios.load("twin-valleys", List.of())), "x.json", 3);
    }

    @Test
    void settings() {
        mutate(
                "nations[VAL].sharing.exceptions=[{to: DOR, minimumTrust: 0.4}]",
                4,
                setting -> Scenarios.load("twin-valleys", List.of(setting)));
        mutate("relations[VAL-DOR].trust=0.4", 5, setting -> Scenarios.load("twin-valleys", List.of(setting)));
    }

    @Test
    void decisions() {
        Scenario scenario = Scenarios.load("twin-valleys", List.of());
        String line = "{\"type\":\"changeSharing\",\"day\":3.0,\"nation\":\"VAL\",\"change\":{\"to\":\"DOR\"}}";
        mutate(line, 6, text -> DecisionFiles.parse(text, "d.jsonl", scenario));
    }

    private static void mutate(String text, String name, long seed) {
        mutate(text, seed, mutated -> ScenarioReader.read(mutated, name, List.of()));
    }

    private static void mutate(String text, long seed, Consumer<String> reading) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(text, random);
            try {
                reading.accept(mutated);
            } catch (InvalidInput e) {
                refused++;
                assertThat(e.violations())
                        .allSatisfy(violation ->
                                assertThat(violation.advice(Language.ENGLISH)).isNotBlank())
                        .allSatisfy(violation -> assertThat(violation.line()).isNotNegative());
            } catch (RuntimeException e) {
                throw new AssertionError("refused otherwise:\n" + mutated, e);
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 10, MUTATIONS);
    }

    /** A few pieces cut, doubled, moved or put in. */
    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(mutated.length());
            int to = Math.min(mutated.length(), from + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(from, to);
                case 1 -> mutated.insert(from, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> mutated.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
                default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(from, to));
            }
        }
        return mutated.toString();
    }
}
