package entente.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "id", "nations[0]", "nations[2].capability.teams", "a[0][1].b", "networks[0].footprint.VAL-2"
            })
    void isReadAsItIsWritten(String text) {
        assertThat(DataPath.find(text)).map(DataPath::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nations[",
                "nations[x]",
                "nations[-1]",
                "nations[1234567]",
                "a..b",
                "a.",
                "a b",
                "1a",
                "é",
                "a\n",
                "[0]x y"
            })
    void whatIsNoneIsNotRead(String text) {
        assertThat(DataPath.find(text)).isEmpty();
    }

    /** Nobody can make the server walk deeper than a scenario is. */
    @Test
    void hasTwentyStepsAtMost() {
        String twenty = IntStream.range(0, 20).mapToObj(i -> "a").collect(Collectors.joining("."));

        assertThat(DataPath.find(twenty)).isPresent();
        assertThat(DataPath.find(twenty + ".a")).isEmpty();
    }

    @Test
    void leadsToItsParentAndOn() {
        DataPath path = DataPath.find("nations[2].name").orElseThrow();

        assertThat(path.steps()).isEqualTo(List.of("nations", 2, "name"));
        assertThat(path.parent()).hasToString("nations[2]");
        assertThat(path.parent().then("name")).isEqualTo(path);
        assertThat(path.parent().parent().parent().isRoot()).isTrue();
    }
}
