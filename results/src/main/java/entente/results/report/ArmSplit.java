package entente.results.report;

import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.statistics.PairedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the way from nobody sharing to everything shared at once divides: what policy gains, what deciding gains, what
 * remains. All are paired differences, so that the three add up to the whole.
 *
 * @param steps those whose two ends were run, in this order, the whole last
 */
public record ArmSplit(List<Step> steps) {

    /** In what the steps are told. */
    public static final List<Measure> MEASURES = List.of(PlotMeasures.SHARE_FOILED, PlotMeasures.LAUNCHED);

    /** A part of the way. */
    public enum Part {
        /** Standing policy less isolation. */
        POLICY("policy"),
        /** With decisions less standing policy; exactly 0 where nobody decides. */
        DECIDING("deciding"),
        /** The part of that which nations gain by deciding on their own means alone. */
        AT_HOME("atHome"),
        /** The rest of it: what they decide that touches others. */
        WITH_OTHERS("withOthers"),
        /** Everything pooled less with decisions. */
        REMAINING("remaining"),
        /** Everything pooled less isolation. */
        WHOLE("whole");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        /** The arm it leads from. */
        public String from(Arms arms) {
            return switch (this) {
                case POLICY, WHOLE -> BuiltInVariants.ISOLATION;
                case DECIDING, AT_HOME -> arms.standing();
                case WITH_OTHERS -> BuiltInVariants.AT_HOME;
                case REMAINING -> BuiltInVariants.AS_WRITTEN;
            };
        }

        /** The arm it leads to. */
        public String to(Arms arms) {
            return switch (this) {
                case POLICY -> arms.standing();
                case AT_HOME -> BuiltInVariants.AT_HOME;
                case DECIDING, WITH_OTHERS -> BuiltInVariants.AS_WRITTEN;
                case REMAINING, WHOLE -> BuiltInVariants.POOLED;
            };
        }
    }

    public ArmSplit {
        steps = List.copyOf(steps);
    }

    /** A step, if its two ends were run. */
    public Optional<Step> find(Part part) {
        return steps.stream().filter(step -> step.part() == part).findFirst();
    }

    /**
     * One part, overall and at every place.
     *
     * @param part which part of the way
     * @param from the arm it leads from
     * @param to the arm it leads to
     * @param overall by measure, by how much the second exceeds the first
     * @param nations the same by nation
     * @param regions the same by region
     */
    public record Step(
            Part part,
            String from,
            String to,
            Map<Measure, PairedEstimate> overall,
            Map<String, Map<Measure, PairedEstimate>> nations,
            Map<String, Map<Measure, PairedEstimate>> regions) {

        public Step {
            overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
            nations = Collections.unmodifiableMap(new LinkedHashMap<>(nations));
            regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        }
    }
}
