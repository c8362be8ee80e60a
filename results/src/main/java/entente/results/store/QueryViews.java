package entente.results.store;

import entente.results.plan.OwnMeasures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that questions are asked over. Rows of runs, months and failures carry the levels of their point's factors, a
 * column for each, after their own columns; {@code wide} has one row for each run.
 */
final class QueryViews {

    /** Columns whose names no factor's column may have, so that questions stay plain. */
    private static final List<String> TAKEN = List.of(
            "point",
            "scenario",
            "factor",
            "level",
            "value",
            "place",
            "arm",
            "replication",
            "seed",
            "month",
            "days",
            "measure",
            "numerator",
            "denominator",
            "reason",
            "command");

    private static final String FAILURES =
            "point INTEGER, arm VARCHAR, replication INTEGER, seed BIGINT, reason VARCHAR, command VARCHAR";

    private final Connection connection;
    private final SweepResults results;
    private final List<String> factors;
    private final List<String> measures;
    private final List<String> columns = new ArrayList<>();

    QueryViews(Connection connection, SweepResults results) {
        this.connection = connection;
        this.results = results;
        Manifest manifest = results.manifest();
        factors = manifest.variation().names();
        measures = manifest.observation().measures();
        factors.forEach(factor -> columns.add(column(factor)));
    }

    /** The columns that hold the levels of factors, in their order. */
    List<String> factorColumns() {
        return columns;
    }

    /** A factor's name, with a word before it where the name is taken. DuckDB takes capitals for small letters. */
    private String column(String factor) {
        List<String> taken = Stream.of(TAKEN, measures, columns)
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        String name = factor;
        while (taken.contains(name.toLowerCase(Locale.ROOT))) {
            name = "factor_" + name;
        }
        return name;
    }

    /** Makes them; gives the files that they read. */
    List<Path> create() throws SQLException {
        Path points = new SweepFolder(results.folder()).points();
        ParquetRows.view(connection, "points", List.of(points));
        levels();
        rows("runs", RunTable.COLUMNS, results.files());
        rows("months", MonthTable.COLUMNS, results.monthFiles());
        failures();
        DuckDb.execute(connection, "CREATE TEMP VIEW wide AS " + wide());
        return Stream.of(results.files(), results.monthFiles(), List.of(points))
                .flatMap(List::stream)
                .toList();
    }

    /** One row for each point; a factor all of whose levels are numbers has numbers. */
    private void levels() throws SQLException {
        StringBuilder sql = new StringBuilder("CREATE TEMP TABLE factor_levels AS SELECT point, scenario");
        for (int f = 0; f < factors.size(); f++) {
            String of = " FILTER (WHERE factor = " + DuckDb.quoted(factors.get(f)) + ")";
            sql.append(", any_value(").append(areNumbers(f) ? "value" : "level").append(')');
            sql.append(of).append(" AS ").append(name(columns.get(f)));
        }
        DuckDb.execute(connection, sql + " FROM points GROUP BY point, scenario");
    }

    private boolean areNumbers(int factor) throws SQLException {
        List<Boolean> all = new ArrayList<>();
        ParquetRows.each(
                connection,
                "SELECT count(*) = count(value) FROM points WHERE factor = " + DuckDb.quoted(factors.get(factor)),
                row -> all.add(row.getBoolean(1)));
        return all.get(0);
    }

    private void rows(String view, String declared, List<Path> files) throws SQLException {
        String stored = "stored_" + view;
        if (files.isEmpty()) {
            DuckDb.execute(connection, "CREATE TEMP TABLE " + stored + " (" + declared + ")");
        } else {
            ParquetRows.view(connection, stored, files);
        }
        withLevels(view, stored);
    }

    private void withLevels(String view, String stored) throws SQLException {
        DuckDb.execute(
                connection,
                "CREATE TEMP VIEW " + view + " AS SELECT stored.*" + levelsOf("levels") + " FROM " + stored
                        + " stored LEFT JOIN factor_levels levels ON stored.point = levels.point");
    }

    private String levelsOf(String table) {
        return columns.stream().map(column -> ", " + table + "." + name(column)).collect(Collectors.joining());
    }

    private void failures() throws SQLException {
        DuckDb.execute(connection, "CREATE TEMP TABLE stored_failures (" + FAILURES + ")");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO stored_failures VALUES (?, ?, ?, ?, ?, ?)")) {
            for (BlockResult.FailedRun failure : results.failures()) {
                insert.setInt(1, failure.point());
                insert.setString(2, failure.arm());
                insert.setInt(3, failure.replication());
                insert.setLong(4, failure.seed());
                insert.setString(5, failure.reason());
                insert.setString(6, failure.command());
                insert.execute();
            }
        }
        withLevels("failures", "stored_failures");
    }

    /** One row for each run, for all nations together: levels, then for each measure its value and, of ratios, both totals. */
    private String wide() {
        StringBuilder sql = new StringBuilder("SELECT run.point, any_value(levels.scenario) AS scenario");
        for (String column : columns) {
            sql.append(", any_value(levels.")
                    .append(name(column))
                    .append(") AS ")
                    .append(name(column));
        }
        sql.append(", arm, replication, any_value(seed) AS seed");
        for (String measure : measures) {
            String only = " FILTER (WHERE measure = " + DuckDb.quoted(measure) + ")";
            sql.append(", any_value(numerator / nullif(denominator, 0))" + only + " AS " + name(measure));
            if (!OwnMeasures.isCount(measure, results.manifest().observation().own())) {
                sql.append(", any_value(numerator)" + only + " AS " + name(measure + "_numerator"));
                sql.append(", any_value(denominator)" + only + " AS " + name(measure + "_denominator"));
            }
        }
        return sql + " FROM stored_runs run LEFT JOIN factor_levels levels ON run.point = levels.point WHERE place = "
                + DuckDb.quoted(RunRecord.Cell.OVERALL) + " GROUP BY run.point, arm, replication";
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
