package entente.scenarios.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a tree.
 *
 * @param steps names of fields (String) and positions in lists (Integer, from 0)
 */
record NodePath(List<Object> steps) {

    static final NodePath ROOT = new NodePath(List.of());

    private static final Pattern STEP = Pattern.compile("\\[([0-9]{1,9})]|\\.?([^.\\[]+)");

    NodePath {
        steps = List.copyOf(steps);
    }

    /** Reads what {@link #text} writes. */
    static NodePath parse(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            steps.add(step.group(1) != null ? Integer.valueOf(step.group(1)) : step.group(2));
        }
        return new NodePath(steps);
    }

    NodePath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new NodePath(longer);
    }

    NodePath then(NodePath rest) {
        List<Object> longer = new ArrayList<>(steps);
        longer.addAll(rest.steps);
        return new NodePath(longer);
    }

    /** The first steps, up to all. */
    NodePath upTo(int length) {
        return new NodePath(steps.subList(0, length));
    }

    /** Without that many steps at the beginning. */
    NodePath from(int step) {
        return new NodePath(steps.subList(step, steps.size()));
    }

    /** Without the last step. */
    NodePath parent() {
        return upTo(steps.size() - 1);
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }

    int length() {
        return steps.size();
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    /** Whether it is the given path or lies below it. */
    boolean startsWith(NodePath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** As {@code nations[2].capability.teams}. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
