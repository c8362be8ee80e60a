package entente.results.store;

import java.util.List;

/**
 * A file of results, as the journal tells of it.
 *
 * @param file its name
 * @param sha256 the SHA-256 of its bytes
 * @param digest the {@link ResultDigest} of its rows and failures
 * @param runs how many runs it holds
 * @param block what was computed
 * @param failures the runs that failed
 */
public record Chunk(
        String file, String sha256, String digest, int runs, RunBlock block, List<BlockResult.FailedRun> failures) {

    public Chunk {
        failures = List.copyOf(failures);
    }
}
