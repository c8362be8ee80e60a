package entente.results.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.scenarios.format.EngineJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed in an experiment without changing its file. Whatever is changed so belongs to the experiment: it is part
 * of its identity, and its text says it.
 *
 * @param settings what is changed in the scenario at every point, each {@code path=value}, after what the file sets
 * @param replications how many instead of those of the file; null for as many as it says
 * @param points how many points instead of those of the file; null for as many as it says
 * @param withoutBounds whether the bounds are left out whatever the file says
 */
public record SweepChanges(
        List<String> settings,
        @Nullable Integer replications,
        @Nullable Integer points,
        boolean withoutBounds) {

    /** Changes nothing. */
    public static final SweepChanges NONE = new SweepChanges(List.of(), null, null, false);

    public SweepChanges {
        settings = List.copyOf(settings);
    }

    /** Whether nothing is changed. */
    boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Changes what is written in a file.
     *
     * @throws IllegalArgumentException if the experiment has no place for a change
     */
    void apply(ObjectNode tree, ExperimentFile file) {
        DesignKind kind = file.variation().design().kind();
        if (points != null && !kind.hasPoints()) {
            throw new IllegalArgumentException("--points is " + points + ": the design " + kind.word()
                    + " does not say how many points it has; latinHypercube, sobol and saltelli do");
        }
        if (points != null) {
            ((ObjectNode) tree.path("design")).put("points", points);
        }
        if (replications != null) {
            tree.put("replications", replications);
        }
        if (withoutBounds) {
            tree.put("bounds", false);
        }
        if (!settings.isEmpty()) {
            ObjectNode set = tree.path("set") instanceof ObjectNode there ? there : tree.putObject("set");
            settings.forEach(setting -> set(set, setting, file));
        }
    }

    private static void set(ObjectNode set, String setting, ExperimentFile file) {
        int end = setting.indexOf('=');
        if (end < 1) {
            throw new IllegalArgumentException(
                    "--set is " + setting + ": it must be a path and a value, as rules.retryDays=90");
        }
        String path = setting.substring(0, end).strip();
        for (FactorEntry factor : file.variation().factors()) {
            boolean varied = factor.paths().contains(path)
                    || factor.options().stream().anyMatch(option -> option.set().containsKey(path));
            if (varied) {
                throw new IllegalArgumentException("--set is " + setting + ": the factor " + factor.name()
                        + " varies this field, the setting would change nothing; drop one of them");
            }
        }
        set.remove(path);
        set.set(path, value(setting.substring(end + 1).strip()));
    }

    private static JsonNode value(String text) {
        try {
            JsonNode node = EngineJson.mapper().readTree(text);
            return node == null || node.isMissingNode() ? TextNode.valueOf(text) : node;
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
