package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers to queries, row by row. */
class QueryAnswerTest {

    @Test
    void theTableIsAsWideAsItsCells() {
        assertThat(written(QueryAnswer.Form.TABLE)).isEqualTo("arm        share\nasWritten    0.5\n\"a, b\"\n");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(written(QueryAnswer.Form.CSV)).isEqualTo("arm,share\nasWritten,0.5\n\"\"\"a, b\"\"\",\n");
    }

    @Test
    void jsonHasAnObjectALine() {
        assertThat(written(QueryAnswer.Form.JSON).lines())
                .containsExactly("{\"arm\":\"asWritten\",\"share\":0.5}", "{\"arm\":\"\\\"a, b\\\"\",\"share\":null}");
    }

    @Test
    void oneLongColumnIsNotBroken() {
        StringWriter text = new StringWriter();
        QueryAnswer answer = new QueryAnswer(QueryAnswer.Form.TABLE, new PrintWriter(text));

        answer.columns(List.of("reason"));
        answer.row(List.of("word ".repeat(40).strip()));
        answer.end();

        assertThat(text.toString().lines()).hasSize(2);
    }

    private static String written(QueryAnswer.Form form) {
        StringWriter text = new StringWriter();
        QueryAnswer answer = new QueryAnswer(form, new PrintWriter(text));
        answer.columns(List.of("arm", "share"));
        answer.row(List.of("asWritten", 0.5));
        answer.row(Arrays.asList("\"a, b\"", null));
        answer.end();
        return text.toString();
    }
}
