package entente.results.report;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.verification.CaseResult;
import entente.results.verification.CheckVerdict;
import entente.results.verification.MeasuredValue;
import entente.results.verification.VerificationCase;
import entente.results.version.EngineVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of verification for people: a block for each case, then how many passed. */
final class VerificationDocument {

    private static final int SIGNIFICANT = 5;

    private VerificationDocument() {}

    static Document of(VerificationReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.results().forEach(result -> add(rows, result));
        List<String> head = List.of("CASE", "expected", "observed", "std. error", "z", "verdict");
        return new Document(
                "Verification",
                "",
                List.of(new DocumentBlock.Grid(head, rows, ""), new DocumentBlock.Prose(sum(report))));
    }

    private static void add(List<List<String>> rows, CaseResult result) {
        VerificationCase verification = result.verification();
        rows.add(List.of(""));
        rows.add(List.of(verification.id() + "  " + verification.title() + ": " + verification.reducesTo() + "."));
        rows.add(List.of("    " + verification.source() + "."));
        if (!result.settings().isEmpty()) {
            rows.add(List.of("  Changed: " + String.join(", ", result.settings())));
        }
        for (MeasuredValue row : result.rows()) {
            rows.add(List.of(
                    row.measure(),
                    number(row.expected(), row),
                    number(row.observed(), row),
                    number(row.standardError(), row),
                    z(row.z()),
                    row.verdict().name()));
        }
        result.reasons().forEach(reason -> rows.add(List.of("  " + kind(result) + ": " + reason + ".")));
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
        return Counted.of(report.results().size(), "case") + ": " + String.join(", ", parts) + ". "
                + runs + ", from seed " + report.seed() + "; passed is |z| < " + Numbers.fixed(MeasuredValue.MOST_Z, 1)
                + "; Entente " + EngineVersion.current() + ".";
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
