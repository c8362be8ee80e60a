package entente.web.eventlist;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.eventlist.AwkwardWorkbooks.Trick;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trick of a list is seen through, and every row of it has a fate. */
class AwkwardWorkbooksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void comesOutAsItMust(Trick trick) {
        Preview preview = Told.read(trick.bytes(), trick.file());

        assertThat(Told.lines(preview)).isEqualTo(trick.rows());
        assertThat(preview.notes().stream()
                        .map(note -> note.key().replaceFirst(".*\\.", ""))
                        .toList())
                .isEqualTo(trick.notes());
    }

    static List<Trick> tricks() {
        return AwkwardWorkbooks.all();
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(tricks())
                .hasSizeGreaterThanOrEqualTo(25)
                .extracting(Trick::name)
                .doesNotHaveDuplicates();
    }
}
