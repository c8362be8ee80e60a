package entente.results.command;

import entente.results.store.BlockResult;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import entente.results.sweep.Rerun;
import entente.results.text.Numbers;
import entente.results.text.TextTable;
import entente.results.version.EngineVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what came of a run that was run once more, beside what is stored of it. */
final class RerunText {

    private RerunText() {}

    static String text(Rerun rerun, SweepResults results, String arm, int replication) {
        return "Point " + rerun.point().number() + levels(rerun, results) + "\n" + arm + ", replication " + replication
                + ", seed " + rerun.seed() + "\n\n" + outcome(rerun) + "\n" + verdict(rerun, results) + "\n\n"
                + "To see more of it:\n  " + rerun.command() + "\n";
    }

    private static String levels(Rerun rerun, SweepResults results) {
        List<String> names = results.manifest().variation().names();
        StringBuilder text = new StringBuilder();
        for (int f = 0; f < names.size(); f++) {
            text.append(f == 0 ? ": " : ", ")
                    .append(names.get(f))
                    .append(" ")
                    .append(rerun.point().levels().get(f).text());
        }
        return text.toString();
    }

    private static String outcome(Rerun rerun) {
        Optional<RunRecord> run = rerun.record();
        if (run.isEmpty()) {
            return "It failed: "
                    + rerun.now().failures().stream()
                            .map(BlockResult.FailedRun::reason)
                            .collect(Collectors.joining())
                    + "\n";
        }
        boolean everywhere =
                run.get().cells().stream().anyMatch(cell -> !cell.place().equals(RunRecord.Cell.OVERALL));
        TextTable table = new TextTable();
        table.row("measure", "now", "stored");
        for (RunRecord.Cell cell : run.get().cells()) {
            String name = everywhere ? cell.measure() + ", " + cell.place() : cell.measure();
            table.row(name, value(cell), value(stored(rerun, cell)));
        }
        return table.text();
    }

    private static RunRecord.@Nullable Cell stored(Rerun rerun, RunRecord.Cell cell) {
        return rerun.stored().stream()
                .flatMap(run -> run.cells().stream())
                .filter(other ->
                        other.measure().equals(cell.measure()) && other.place().equals(cell.place()))
                .findFirst()
                .orElse(null);
    }

    /** A count as it is, a ratio with what it is a ratio of. */
    private static String value(RunRecord.@Nullable Cell cell) {
        if (cell == null) {
            return "–";
        }
        String numerator = Numbers.plain(cell.numerator());
        return cell.denominator() == 1 ? numerator : numerator + " of " + Numbers.plain(cell.denominator());
    }

    private static String verdict(Rerun rerun, SweepResults results) {
        String version = results.manifest().origin().engineVersion();
        String versions = version.equals(EngineVersion.current())
                ? ""
                : " It was stored by version " + version + "; this is version " + EngineVersion.current() + ".";
        if (!rerun.isStored()) {
            return "Nothing is stored of this run: the sweep has not come to it." + versions;
        }
        if (rerun.isSame()) {
            return (rerun.stored().isPresent() ? "The same as is stored." : "The stored run failed, too.") + versions;
        }
        return "NOT the same as is stored"
                + rerun.failed().map(run -> ", which failed: " + run.reason()).orElse("") + "." + versions;
    }
}
