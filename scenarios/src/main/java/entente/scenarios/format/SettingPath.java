package entente.scenarios.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a setting: {@code nations[FRA].sharing.minimumTrust}, {@code relations[FRA-DEU].trust},
 * {@code rules.reliabilityWeights[0]}, {@code nations[*].autopilot}.
 */
record SettingPath(List<Step> steps) {

    private static final String NAME = "[^.\\[\\]=\\s]+";
    private static final Pattern STEP = Pattern.compile("\\[(" + NAME + ")]|\\.?(" + NAME + ")");
    private static final Pattern WHOLE =
            Pattern.compile(NAME + "(\\[" + NAME + "])*(\\." + NAME + "(\\[" + NAME + "])*)*");

    /** Longer ones are none: the pattern takes a frame of the stack for each step. */
    private static final int LONGEST = 1_000;

    /** Every element of a list. */
    static final String EVERY = "*";

    SettingPath {
        steps = List.copyOf(steps);
    }

    /**
     * One step of a path.
     *
     * @param text the name of a field, or what stands in brackets: a position, an id, two ids, or {@code *}
     * @param isSelection whether it stands in brackets
     */
    record Step(String text, boolean isSelection) {}

    /** Reads a path; empty if it is none. */
    static Optional<SettingPath> find(String text) {
        if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            boolean isSelection = step.group(1) != null;
            steps.add(new Step(isSelection ? step.group(1) : step.group(2), isSelection));
        }
        return Optional.of(new SettingPath(steps));
    }
}
