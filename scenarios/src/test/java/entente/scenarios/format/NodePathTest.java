package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a value stands in a tree. */
class NodePathTest {

    private static final NodePath TEAMS = NodePath.parse("nations[2].capability.teams");

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "nations[2]", "nations[2].capability.teams", "a[0][1].b", "[3].x"})
    void whatIsWrittenIsReadBack(String text) {
        assertThat(NodePath.parse(text).text()).isEqualTo(text);
        assertThat(NodePath.parse(text)).hasToString(text);
    }

    @Test
    void positionsAreNumbersAndNamesAreTexts() {
        assertThat(TEAMS.steps()).containsExactly("nations", 2, "capability", "teams");
        assertThat(TEAMS.length()).isEqualTo(4);
        assertThat(TEAMS.last()).isEqualTo("teams");
    }

    @Test
    void aPathIsCutAndPutTogether() {
        assertThat(TEAMS.parent().text()).isEqualTo("nations[2].capability");
        assertThat(TEAMS.upTo(2).text()).isEqualTo("nations[2]");
        assertThat(TEAMS.from(2).text()).isEqualTo("capability.teams");
        assertThat(TEAMS.upTo(2).then(TEAMS.from(2))).isEqualTo(TEAMS);
        assertThat(NodePath.ROOT.then("nations").then(2).then("capability").then("teams"))
                .isEqualTo(TEAMS);
    }

    @Test
    void aPathLiesBelowItselfAndWhatIsAround() {
        assertThat(TEAMS.startsWith(TEAMS)).isTrue();
        assertThat(TEAMS.startsWith(NodePath.parse("nations[2]"))).isTrue();
        assertThat(TEAMS.startsWith(NodePath.ROOT)).isTrue();
        assertThat(TEAMS.startsWith(NodePath.parse("nations[1]"))).isFalse();
        assertThat(TEAMS.parent().startsWith(TEAMS)).isFalse();
    }

    @Test
    void theRootHasNoSteps() {
        assertThat(NodePath.ROOT.isRoot()).isTrue();
        assertThat(NodePath.ROOT.text()).isEmpty();
        assertThat(new NodePath(List.of("id")).isRoot()).isFalse();
        assertThat(NodePath.parse("id").parent()).isEqualTo(NodePath.ROOT);
    }
}
