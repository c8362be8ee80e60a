package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names can be seen as they are, and are told apart. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "A\u200Bda",
                "\u202Eada",
                "ada\u2066x\u2069",
                "\u3164",
                "\u2800\u2800",
                "A\u00ADda",
                "A\uFEFFda",
                "A\u00A0da",
                "A\u2003da",
                "A\u2028da",
                "A\uE000",
                "A\uFE0F",
                "\uD83D\uDE00\u200D",
                "a\u0301\u0301\u0301\u0301",
                "\u0301a",
                "\uDB40\uDC41a",
                "a\u0007b",
                "",
                "  "
            })
    void whatCannotBeSeenIsNoName(String name) {
        assertThatThrownBy(() -> PersonName.check(name)).isInstanceOf(ExerciseRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada", "Zoë O’Brien-李", "Мира", "إيمان", "विद्या", "ก้อง", "Team 3", "\uD83D\uDE00", "J. R."})
    void peopleOfAllScriptsHaveNames(String name) {
        assertThatCode(() -> PersonName.check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "A d a", "Àdá", "\u0410d\u0430", "ADA.", "\uFF21da"})
    void whatLooksAlikeIsToldApart(String name) {
        assertThat(PersonName.isLike("Ada", name)).isTrue();
        assertThat(PersonName.apart(name, List.of("Ada"))).isEqualTo(name + " (2)");
        assertThat(PersonName.apart(name, List.of("Ada", "Ada (2)"))).isEqualTo(name + " (3)");
    }

    @Test
    void whatDoesNotLookAlikeKeepsItsName() {
        assertThat(PersonName.apart("Adam", List.of("Ada", "Dama"))).isEqualTo("Adam");
        assertThat(PersonName.isLike("Irn", "1m")).isTrue();
        String longest = "x".repeat(60);
        assertThat(PersonName.apart(longest, List.of(longest))).hasSize(60).endsWith(" (2)");
    }
}
