package entente.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a scenario: {@code nations[2].capability.teams}. The path without steps is the whole.
 *
 * @param steps names of fields as texts, positions in lists as whole numbers from 0
 */
record DataPath(List<Object> steps) {

    static final DataPath ROOT = new DataPath(List.of());

    private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([A-Za-z][A-Za-z0-9-]*)|\\[([0-9]{1,6})])");
    private static final int MOST_STEPS = 20;

    DataPath {
        steps = List.copyOf(steps);
    }

    /** Reads a path; empty if it is none. */
    static Optional<DataPath> find(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && steps.size() < MOST_STEPS && step.find()) {
            steps.add(step.group(1) != null ? step.group(1) : (Object) Integer.valueOf(step.group(2)));
            end = step.end();
        }
        return end == text.length() ? Optional.of(new DataPath(steps)) : Optional.empty();
    }

    DataPath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new DataPath(longer);
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    /** The path without its last step. */
    DataPath parent() {
        return new DataPath(steps.subList(0, steps.size() - 1));
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
