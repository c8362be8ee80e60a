package entente.results.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** A file of runs: one row for each run, measure and place. */
final class RunTable {

    static final String COLUMNS = "point INTEGER, arm VARCHAR, replication INTEGER, seed BIGINT, measure VARCHAR,"
            + " place VARCHAR, numerator DOUBLE, denominator DOUBLE";

    private RunTable() {}

    /** Writes it; gives the SHA-256 of the file. */
    static String write(Connection connection, Path file, List<RunRecord> runs) throws IOException {
        return ParquetFile.write(connection, file, COLUMNS, appender -> {
            for (RunRecord run : runs) {
                for (RunRecord.Cell cell : run.cells()) {
                    appender.beginRow()
                            .append(run.point())
                            .append(run.arm())
                            .append(run.replication())
                            .append(run.seed())
                            .append(cell.measure())
                            .append(cell.place())
                            .append(cell.numerator())
                            .append(cell.denominator())
                            .endRow();
                }
            }
        });
    }
}
