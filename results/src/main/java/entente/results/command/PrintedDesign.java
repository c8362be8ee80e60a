package entente.results.command;

import entente.engine.description.Worded;
import entente.results.plan.Factor;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.text.Csv;
import entente.results.text.TextTable;
import java.util.ArrayList;
import java.util.List;

/** The points of a design before they are run: a line for each, with the level of every factor. */
final class PrintedDesign {

    private PrintedDesign() {}

    /** How it is written. */
    enum Form implements Worded {
        /** For people. */
        TABLE,
        /** For programs, and as the file of a design of kind table. */
        CSV
    }

    static String text(Sweep sweep, Shard shard, Form form) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("point"));
        sweep.factors().stream().map(Factor::name).forEach(head::add);
        rows.add(head);
        for (SweepPoint point : sweep.points()) {
            if (shard.has(point.number())) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(point.number())));
                point.levels().forEach(level -> row.add(level.text()));
                rows.add(row);
            }
        }
        if (form == Form.CSV) {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(Csv.line(row)));
            return text.toString();
        }
        TextTable table = new TextTable();
        rows.forEach(table::row);
        return table.text();
    }
}
