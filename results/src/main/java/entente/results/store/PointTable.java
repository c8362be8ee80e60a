package entente.results.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The file of points: one row for each point and factor, and one without a factor where nothing is varied. */
final class PointTable {

    private static final String COLUMNS =
            "point INTEGER, scenario VARCHAR, factor VARCHAR, level VARCHAR, value DOUBLE, place DOUBLE";

    private PointTable() {}

    /** Writes it; gives the SHA-256 of the file. */
    static String write(Connection connection, Path file, List<String> factors, List<PointRow> points)
            throws IOException {
        return ParquetFile.write(connection, file, COLUMNS, appender -> {
            for (PointRow point : points) {
                for (int f = 0; f < Math.max(1, factors.size()); f++) {
                    appender.beginRow().append(point.number()).append(point.scenario());
                    if (factors.isEmpty()) {
                        appender.appendNull().appendNull().appendNull().appendNull();
                    } else {
                        PointRow.Value value = point.values().get(f);
                        appender.append(factors.get(f)).append(value.text());
                        appender.append(value.number()).append(value.place());
                    }
                    appender.endRow();
                }
            }
        });
    }

    /** Reads it. */
    static List<PointRow> read(Connection connection, Path file, List<String> factors) throws IOException {
        String sql = "SELECT point, scenario, factor, level, value, place FROM read_parquet("
                + DuckDb.quoted(file.toString()) + ") ORDER BY point";
        List<PointRow> points = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            PointRow.Value[] values = new PointRow.Value[factors.size()];
            int seen = 0;
            while (rows.next()) {
                if (!factors.isEmpty()) {
                    Double number = rows.getObject(5) == null ? null : Double.valueOf(rows.getDouble(5));
                    values[factors.indexOf(rows.getString(3))] =
                            new PointRow.Value(rows.getString(4), number, rows.getDouble(6));
                }
                if (++seen >= factors.size()) {
                    points.add(new PointRow(rows.getInt(1), rows.getString(2), List.of(values)));
                    seen = 0;
                }
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        return points;
    }
}
