package entente.web.exercise.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

    private static final Scenario SCENARIO = Scenarios.load("twin-valleys", List.of());

    private static final Map<String, Double> VALUES =
            Map.of("day", 100.0, "move", 3.0, "attacksLaunched", 4.0, "attacksLaunched[VAL]", 1.0, "LAW", 2.0);

    private static boolean holds(String condition) {
        return ConditionReader.read(condition, SCENARIO).holds((name, nation) -> {
            Double value = VALUES.get(nation == null ? name : name + "[" + nation + "]");
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        attacksLaunched[VAL] >= 1 and day > 90                | true
        attacksLaunched[VAL] >= 2 and day > 90                | false
        attacksLaunched >= 4                                  | true
        day > 200 or move = 3                                 | true
        day < 100                                             | false
        day <= 100                                            | true
        day == 100                                            | true
        day != 100                                            | false
        90.5 < day                                            | true
        not day < 100                                         | true
        not (day = 100 and move = 3)                          | false
        LAW > 1                                               | true
        day = 1 or day = 100 and move = 3                     | true
        (day = 1 or day = 100) and move = 4                   | false
        day = 1 or not move = 4                               | true
        """)
    void aConditionHoldsOrNot(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @Test
    void aComparisonWithAValueThatIsUndefinedDoesNotHold() {
        assertThat(holds("shareFoiled >= 0")).isFalse();
        assertThat(holds("shareFoiled < 1")).isFalse();
        assertThat(holds("not shareFoiled < 1")).isTrue();
    }

    @Test
    void unknownNamesAreRefusedAllAtOnceWithTheNearestKnownOnes() {
        assertThatThrownBy(() -> holds("attackLaunched > 2 and day > 3 or plotsInterdicted[VALL] = 1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("there is no measure attackLaunched; did you mean attacksLaunched?")
                .hasMessageContaining("there is no nation VALL; did you mean VAL?");
        assertThatThrownBy(() -> holds("day[VAL] > 2")).hasMessageContaining("write it without brackets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "day",
                "day >",
                "> 3",
                "day > 3 and",
                "(day > 3",
                "day > 3)",
                "day > 3 day > 4",
                "day => 3",
                "day > -3",
                "not",
                "and",
                "day[VAL > 3",
                "attacksLaunched[] > 3",
                "day > 3 && move > 2",
                "'day' > 3",
                "#"
            })
    void whatIsNoConditionIsRefusedWithThePlace(String text) {
        assertThatThrownBy(() -> holds(text)).isInstanceOf(InvalidInput.class).hasMessageContaining("column ");
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        assertThatThrownBy(() -> holds("day > 1 and ".repeat(100) + "day > 1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> holds("(".repeat(200) + "day > 1" + ")".repeat(200)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> holds("not ".repeat(200) + "day > 1")).isInstanceOf(InvalidInput.class);
        assertThat(holds("(".repeat(40) + "day > 1" + ")".repeat(40))).isTrue();
    }
}
