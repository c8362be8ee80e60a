package entente.results.verification;

import java.util.List;

/**
 * What came of a case.
 *
 * @param verification the case
 * @param settings what was changed in its scenario, each {@code path=value}
 * @param rows what was compared
 * @param reasons why something was not compared, each a sentence without its full stop
 * @param verdict of all
 */
public record CaseResult(
        VerificationCase verification,
        List<String> settings,
        List<MeasuredValue> rows,
        List<String> reasons,
        CheckVerdict verdict) {

    public CaseResult {
        settings = List.copyOf(settings);
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    private static final List<String> NOTHING = List.of("nothing is left to compare");

    /** With the verdict that follows from the rows, and from what was not compared. Where nothing was, nothing passed. */
    static CaseResult of(
            VerificationCase verification,
            List<String> settings,
            List<MeasuredValue> rows,
            List<String> reasons,
            CheckVerdict otherwise) {
        if (rows.isEmpty() && reasons.isEmpty()) {
            return new CaseResult(verification, settings, rows, NOTHING, otherwise);
        }
        CheckVerdict verdict = reasons.isEmpty() ? CheckVerdict.PASS : otherwise;
        for (MeasuredValue row : rows) {
            verdict = verdict.or(row.verdict());
        }
        return new CaseResult(verification, settings, rows, reasons, verdict);
    }
}
