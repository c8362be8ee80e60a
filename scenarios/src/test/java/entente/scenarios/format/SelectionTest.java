package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements of lists by what stands in brackets. */
class SelectionTest {

    private static final ArrayNode LIST = read("""
        [{"id": "VAL"}, {"id": "DOR"}, {"between": ["DOR", "VAL"]}, {"parties": ["COR", "VAL"]},
         {"parties": ["COR", "VAL", "DOR"]}, {"between": ["VAL", "VAL"]}, 7]
        """);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "6, 6",
        "VAL, 0",
        "DOR, 1",
        "VAL-DOR, 2",
        "DOR-VAL, 2",
        "VAL-COR, 3", //
    })
    void onePositionForEachWayToNameIt(String selection, int position) {
        assertThat(Selection.find(LIST, selection)).containsExactly(position);
    }

    @ParameterizedTest
    @CsvSource({"7", "9999999", "99999999999", "VAL-VAL", "val", "COR", "VAL-COR-DOR", "-1", "'1 '"})
    void whatIsNotThereIsNowhere(String selection) {
        assertThat(Selection.find(LIST, selection)).isEmpty();
    }

    @Test
    void aStarIsEveryElement() {
        assertThat(Selection.find(LIST, "*")).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(Selection.find(read("[]"), "*")).isEmpty();
    }

    @Test
    void namesAreWhatElementsCanBeSelectedBy() {
        assertThat(Selection.names(LIST)).containsExactly("VAL", "DOR", "DOR-VAL", "COR-VAL");
        for (String name : Selection.names(LIST)) {
            assertThat(Selection.find(LIST, name)).as(name).hasSize(1);
        }
    }

    @Test
    void aRelationIsAddedForAPairAlone() {
        ArrayNode relations = read("[]");

        assertThat(Selection.addRelation(relations, "FRA-DEU")).containsExactly(0);
        assertThat(Selection.addRelation(relations, "BEL-DEU")).containsExactly(1);
        assertThat(Selection.addRelation(relations, "FRA")).isEqualTo(List.of());
        assertThat(relations.toString()).isEqualTo("[{\"between\":[\"FRA\",\"DEU\"]},{\"between\":[\"BEL\",\"DEU\"]}]");
    }

    private static ArrayNode read(String json) {
        try {
            return (ArrayNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
