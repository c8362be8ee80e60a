package entente.results.sensitivity;

import com.fasterxml.jackson.databind.ObjectMapper;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The shares that were measured last, as {@code validate-model --shares} wrote them: what a run shows beside its headline, for
 * nobody can measure them in passing.
 *
 * @param shares one for each scenario that was varied, the one that stands for those that were not first
 */
public record PlausibleShares(List<PlausibleShare> shares) {

    private static final String RESOURCE = "plausible-shares.json";
    private static final PlausibleShares STORED = read();

    /** @throws IllegalArgumentException if there is none */
    public PlausibleShares {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one share");
        }
    }

    /** Those that come with this version. */
    public static PlausibleShares stored() {
        return STORED;
    }

    /** The one that was measured on a scenario, or else the first. */
    public PlausibleShare of(String scenario) {
        return shares.stream()
                .filter(share -> share.scenario().equals(scenario))
                .findFirst()
                .orElse(shares.get(0));
    }

    /** The file that is stored. */
    public String text() {
        return EngineJson.pretty(this);
    }

    /** Reads such a file. */
    static PlausibleShares of(InputStream text) throws IOException {
        ObjectMapper mapper = EngineJson.mapper();
        return mapper.readValue(text, PlausibleShares.class);
    }

    private static PlausibleShares read() {
        try (InputStream in = PlausibleShares.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
