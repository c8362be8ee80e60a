package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.report.document.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static final List<String> LINES = ResultReports.of(Summaries.full(10))
            .in(Publication.Form.CSV)
            .lines()
            .toList();

    @Test
    void everyLineHasTheColumnsOfTheHeader() {
        assertThat(LINES.get(0)).isEqualTo("variant,nation,kind,name,unit,mean,low,high,n,varianceRatio,region");
        assertThat(LINES).allMatch(line -> line.split(",", -1).length == 11);
    }

    @Test
    void measuresObstaclesAndDifferencesEachHaveTheirLines() {
        assertThat(LINES)
                .anyMatch(line ->
                        line.matches("asWritten,overall,measure,shareFoiled,share,0\\.[0-9]+,0\\.[0-9]+,.*,10,,"))
                // SciPy, as in statistics/reference.py: count_case of ten times 3.
                .anyMatch(line -> line.startsWith("asWritten,VAL,obstacle,TRUST,reports per run,3,2.863893761")
                        && line.contains(",3.14090386857"))
                .anyMatch(line ->
                        line.startsWith("pooled,overall,difference,shareFoiled,share,0.") && !line.endsWith(",,"))
                .noneMatch(line -> line.startsWith("asWritten,overall,difference,"));
    }

    @Test
    void whatIsUndefinedIsEmpty() {
        assertThat(LINES).contains("asWritten,DOR,measure,shareFoiled,share,,,,0,,");
    }
}
