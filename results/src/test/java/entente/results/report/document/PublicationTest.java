package entente.results.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.text.JsonFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One result in the form that is asked for. */
class PublicationTest {

    private static final Document DOCUMENT = new Document("Title", "", List.of(new DocumentBlock.Prose("said")));

    private final Publication rows =
            new Publication(() -> DOCUMENT, () -> new JsonFields().put("said", true), () -> "a,b\n1,2\n");
    private final Publication none = new Publication(() -> DOCUMENT, () -> new JsonFields().put("said", true));

    @ParameterizedTest
    @EnumSource
    void everyFormEndsItsLastLine(Publication.Form form) {
        assertThat(rows.in(form)).isNotBlank().endsWith("\n").doesNotContain("\r");
    }

    @Test
    void eachFormIsWrittenByItsOwn() {
        assertThat(rows.in(Publication.Form.TABLE)).isEqualTo(DocumentText.of(DOCUMENT));
        assertThat(rows.in(Publication.Form.MARKDOWN)).startsWith("# Title");
        assertThat(rows.in(Publication.Form.HTML)).startsWith("<!doctype html>");
        assertThat(rows.in(Publication.Form.JSON)).isEqualTo("{\n  \"said\": true\n}\n");
        assertThat(rows.in(Publication.Form.CSV)).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void whatHasNoRowsSaysSo() {
        assertThatThrownBy(() -> none.in(Publication.Form.CSV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows");
        assertThat(none.in(Publication.Form.JSON)).contains("said");
    }
}
