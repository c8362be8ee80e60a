package entente.results.experiment;

import java.util.List;

/** The names of the variants that every experiment has. */
public final class BuiltInVariants {

    /** The scenario as written. */
    public static final String AS_WRITTEN = "asWritten";

    /** The lower bound: no report leaves its nation. */
    public static final String ISOLATION = "isolation";

    /** The upper bound: every report stands in every dossier at once. */
    public static final String POOLED = "pooled";

    /** All of them. */
    public static final List<String> NAMES = List.of(AS_WRITTEN, ISOLATION, POOLED);

    private BuiltInVariants() {}
}
