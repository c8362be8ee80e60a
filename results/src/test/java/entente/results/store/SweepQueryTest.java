package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepQueryTest {

    @TempDir
    private Path folder;

    private final List<List<Object>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private SweepQuery query;

    @BeforeEach
    void fill() throws IOException {
        StoredRuns.fill(folder.resolve("out"));
        query = new SweepQuery(SweepResults.open(folder.resolve("out")));
    }

    private void ask(String sql) {
        query.ask(sql, new SweepQuery.Answer() {
            @Override
            public void columns(List<String> names) {
                columns = names;
            }

            @Override
            public void row(List<Object> values) {
                rows.add(values);
            }
        });
    }

    @Test
    void answersOverRunsPointsAndFailures() {
        ask("SELECT r.point, p.level, sum(numerator) / sum(denominator) AS cost FROM runs r JOIN points p USING (point)"
                + " WHERE measure = 'cost' GROUP BY ALL ORDER BY r.point");

        assertThat(columns).containsExactly("point", "level", "cost");
        assertThat(rows).containsExactly(List.of(0, "low", 1.5), List.of(1, "high", 11.5));
        rows.clear();
        ask("WITH all_failed AS (SELECT * FROM failures) SELECT reason FROM all_failed");
        assertThat(rows).containsExactly(List.of("a reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY runs TO 'stolen.csv'",
                "CREATE TABLE mine AS SELECT * FROM runs",
                "SELECT 1; DROP VIEW runs",
                "SET enable_external_access = true",
                "ATTACH 'other.duckdb'",
                "INSTALL httpfs",
                "DELETE FROM failures",
                "SELECT * FROM read_csv('pom.xml')",
                "SELECT * FROM 'pom.xml'",
                "SELECT * FROM read_text('pom.xml')",
                "SELECT * FROM glob('*')",
                "SELEKT 1",
                "SELECT nothing FROM runs"
            })
    void refusesEverythingElse(String sql) {
        assertThatThrownBy(() -> ask(sql)).isInstanceOf(InvalidInput.class).hasMessageStartingWith("query: ");
        assertThat(rows).isEmpty();
        assertThat(Path.of("stolen.csv")).doesNotExist();
    }

    /** What the driver says of itself before the cause is none of the reader's business. */
    @Test
    void saysTheCauseAlone() {
        assertThatThrownBy(() -> ask("SELECT nothing FROM runs"))
                .hasMessageStartingWith("query: Binder Error: Referenced column \"nothing\" not found")
                .hasMessageNotContaining("pending");
    }
}
