package entente.results.report;

import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import entente.results.verification.CaseResult;
import entente.results.verification.CheckVerdict;
import entente.results.verification.MeasuredValue;
import entente.results.verification.VerificationCase;
import entente.results.version.EngineVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of verification for people: a block for each case, then how many passed. */
final class VerificationTable {

    private static final int SIGNIFICANT = 5;

    private VerificationTable() {}

    static String text(VerificationReport report) {
        StringBuilder text = new StringBuilder();
        List<String> rows = table(report.results()).lines().toList();
        text.append(rows.get(0)).append('\n');
        int next = 1;
        for (CaseResult result : report.results()) {
            text.append('\n').append(head(result.verification()));
            if (!result.settings().isEmpty()) {
                text.append(Paragraph.wrap("  ", "  ", "Changed: " + String.join(", ", result.settings())));
            }
            for (int row = 0; row < result.rows().size(); row++) {
                text.append(rows.get(next++)).append('\n');
            }
            for (String reason : result.reasons()) {
                text.append(Paragraph.wrap("  ", "    ", kind(result) + ": " + reason + "."));
            }
        }
        return text.append('\n').append(sum(report)).toString();
    }

    /** All rows in columns of the same width, a line each. */
    private static String table(List<CaseResult> results) {
        TextTable table = new TextTable();
        table.row("CASE", "expected", "observed", "std. error", "z", "verdict");
        for (CaseResult result : results) {
            for (MeasuredValue row : result.rows()) {
                table.row(
                        "  " + row.measure(),
                        number(row.expected(), row),
                        number(row.observed(), row),
                        number(row.standardError(), row),
                        z(row.z()),
                        row.verdict().name());
            }
        }
        return table.text();
    }

    private static String head(VerificationCase verification) {
        return Paragraph.wrap(
                        verification.id() + "  ", "    ", verification.title() + ": " + verification.reducesTo() + ".")
                + Paragraph.wrap("    ", "    ", verification.source() + ".");
    }

    private static String kind(CaseResult result) {
        return result.verdict() == CheckVerdict.SKIPPED ? "SKIPPED" : "OUTSIDE";
    }

    private static String number(@Nullable Double value, MeasuredValue row) {
        if (value == null) {
            return "";
        }
        double size = Math.max(Math.abs(row.expected()), 1e-3);
        int decimals = Math.max(0, SIGNIFICANT - (int) Math.floor(Math.log10(size)) - 1);
        return Double.isFinite(value) ? Numbers.fixed(value, Math.max(decimals, 1)) : Numbers.UNDEFINED;
    }

    private static String z(@Nullable Double z) {
        return z == null || !Double.isFinite(z) ? Numbers.UNDEFINED : Numbers.fixed(z, 2);
    }

    private static String sum(VerificationReport report) {
        List<String> parts = new ArrayList<>();
        for (CheckVerdict verdict : CheckVerdict.values()) {
            long count = report.count(verdict);
            if (count > 0) {
                parts.add(count + " " + word(verdict));
            }
        }
        String runs = report.protocol().replications() + " replications of each scenario"
                + (Double.isFinite(report.protocol().mostYears())
                        ? ", at most " + Numbers.plain(report.protocol().mostYears()) + " years after the warm-up"
                        : "");
        return Paragraph.wrap(Counted.of(report.results().size(), "case") + ": " + String.join(", ", parts) + ". "
                + runs + ", from seed " + report.seed() + "; passed is |z| < " + Numbers.fixed(MeasuredValue.MOST_Z, 1)
                + "; Entente " + EngineVersion.current() + ".");
    }

    private static String word(CheckVerdict verdict) {
        return switch (verdict) {
            case PASS -> "passed";
            case SKIPPED -> "skipped for want of data";
            case OUTSIDE -> "outside the reach of an exact result";
            case FAIL -> "failed";
        };
    }
}
