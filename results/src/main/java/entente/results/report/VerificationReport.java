package entente.results.report;

import entente.results.verification.CaseResult;
import entente.results.verification.CheckVerdict;
import entente.results.verification.Protocol;
import java.util.List;

/** What came of verification cases, and how they were run. */
public record VerificationReport(List<CaseResult> results, long seed, Protocol protocol) {

    public VerificationReport {
        results = List.copyOf(results);
    }

    /** How many cases have a verdict. */
    public long count(CheckVerdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
