package entente.scenarios.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is wrong with a file, at once and in order. */
class ProblemsTest {

    private final Problems problems = new Problems("t.csv");

    @Test
    void nothingWrongIsNoProblem() {
        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
        assertThatCode(() -> Problems.throwAll(List.of(problems, new Problems("u"))))
                .doesNotThrowAnyException();
    }

    @Test
    void problemsStandInTheOrderOfTheFile() {
        problems.add(5, 2, "b", "x", "it must be y");
        problems.add(5, 1, "a", "", "it must be y");
        problems.add(2, "the line is short");
        problems.add(0, "the file is short");

        assertThat(texts())
                .containsExactly(
                        "t.csv: the file is short.",
                        "t.csv:2: the line is short.",
                        "a is empty (t.csv:5): it must be y.",
                        "b is x (t.csv:5): it must be y.");
    }

    @Test
    void longValuesAreShortened() {
        problems.add(1, "name", "x".repeat(61), "it must be short");
        problems.add(2, "name", "y".repeat(60), "it must be short");

        assertThat(texts())
                .containsExactly(
                        "name is " + "x".repeat(59) + "… (t.csv:1): it must be short.",
                        "name is " + "y".repeat(60) + " (t.csv:2): it must be short.");
    }

    @Test
    void afterAThousandNoMoreAreKept() {
        for (int line = 1; line <= 5_000; line++) {
            problems.add(line, "wrong");
            problems.add(line, "cell", "x", "wrong");
        }

        assertThat(texts()).hasSize(1_000);
    }

    @Test
    void problemsOfSeveralFilesStandFileByFile() {
        Problems other = new Problems("a.csv");
        other.add(1, "first");
        problems.add(9, "last");
        problems.add(3, "middle");

        InvalidInput invalid =
                catchThrowableOfType(InvalidInput.class, () -> Problems.throwAll(List.of(problems, other)));

        assertThat(invalid.violations())
                .extracting(Violation::text)
                .containsExactly("t.csv:3: middle.", "t.csv:9: last.", "a.csv:1: first.");
    }

    private List<String> texts() {
        return catchThrowableOfType(InvalidInput.class, problems::throwIfAny).violations().stream()
                .map(Violation::text)
                .toList();
    }
}
