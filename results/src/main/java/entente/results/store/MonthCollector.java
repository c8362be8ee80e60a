package entente.results.store;

import entente.results.statistics.Range;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts rows together that come ordered by month, point and replication. */
final class MonthCollector {

    private final List<String> arms;
    private final Range range;
    private final List<MonthSamples> months = new ArrayList<>();
    private SampleCollector collector;
    private int month;
    private double days = Double.POSITIVE_INFINITY;

    MonthCollector(List<String> arms, Range range) {
        this.arms = arms;
        this.range = range;
        collector = new SampleCollector(arms, range);
    }

    /** Takes a row: month, point, replication, arm, numerator, denominator, days. */
    void add(ResultSet row) throws SQLException {
        if (row.getInt(1) != month) {
            end();
            month = row.getInt(1);
        }
        collector.add(row.getInt(2), row.getInt(3), row.getString(4), row.getDouble(5), row.getDouble(6));
        days = Math.min(days, row.getDouble(7));
    }

    List<MonthSamples> months() {
        end();
        return months;
    }

    private void end() {
        if (month > 0) {
            months.add(new MonthSamples(month, days, collector.samples()));
        }
        collector = new SampleCollector(arms, range);
        days = Double.POSITIVE_INFINITY;
    }
}
