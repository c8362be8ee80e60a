package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByKindTest {

    sealed interface Sign permits Letter, Numeral {}

    sealed interface Letter extends Sign {}

    record Vowel(char sound) implements Letter {}

    record Consonant(char sound) implements Letter {}

    record Numeral(int value) implements Sign {}

    private final ByKind<Sign, String> names = new ByKind<>(Sign.class);

    @Test
    void kindsAreThoseThatAreNoFamilies() {
        assertThat(ByKind.kinds(Sign.class)).containsExactly(Vowel.class, Consonant.class, Numeral.class);
        assertThat(ByKind.kinds(Letter.class)).containsExactly(Vowel.class, Consonant.class);
    }

    @Test
    void eachKindHasWhatWasSaidOfIt() {
        names.put(Vowel.class, "open");
        names.put(Numeral.class, "counted");

        assertThat(names.find(new Vowel('a'))).contains("open");
        assertThat(names.get(new Numeral(3))).isEqualTo("counted");
        assertThat(names.find(new Consonant('b'))).isEmpty();
    }

    @Test
    void whatIsMissingIsTold() {
        names.put(Vowel.class, "open");

        assertThat(names.missing()).containsExactly(Consonant.class, Numeral.class);
        assertThatThrownBy(() -> names.get(new Numeral(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nobody cares for Numeral, a kind of Sign");
    }

    @Test
    void nothingIsSaidTwice() {
        names.put(Vowel.class, "open");

        assertThatThrownBy(() -> names.put(Vowel.class, "round"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Vowel stands twice among kinds of Sign");
    }

    @Test
    void aReaderOfOneKindGetsThatKindAlone() {
        List<Integer> read = new ArrayList<>();
        ByKind.<Sign, Numeral>consumer(Numeral.class, number -> read.add(number.value()))
                .accept(new Numeral(7));

        assertThat(read).containsExactly(7);
        assertThatThrownBy(() -> ByKind.<Sign, Numeral>consumer(Numeral.class, number -> {})
                        .accept(new Vowel('a')))
                .isInstanceOf(ClassCastException.class);
    }
}
