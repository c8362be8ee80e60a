package entente.results.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** A file of months: one row for each run, month and measure. */
final class MonthTable {

    static final String COLUMNS = "point INTEGER, arm VARCHAR, replication INTEGER, month INTEGER, days DOUBLE,"
            + " measure VARCHAR, numerator DOUBLE, denominator DOUBLE";

    private MonthTable() {}

    /** Writes it; gives the SHA-256 of the file. */
    static String write(Connection connection, Path file, List<RunRecord> runs) throws IOException {
        return ParquetFile.write(connection, file, COLUMNS, appender -> {
            for (RunRecord run : runs) {
                for (RunRecord.Month month : run.months()) {
                    appender.beginRow()
                            .append(run.point())
                            .append(run.arm())
                            .append(run.replication())
                            .append(month.month())
                            .append(month.days())
                            .append(month.measure())
                            .append(month.numerator())
                            .append(month.denominator())
                            .endRow();
                }
            }
        });
    }
}
