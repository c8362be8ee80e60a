package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Labels;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Numbers the nodes of a file and makes simple ties of its edges. Nodes that are numbers (or {@code n} and a number, as
 * many programs write GraphML) are taken in their order; names are replaced by numbers.
 */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("n?[0-9]{1,18}");

    /** Numbers of operatives in a scenario end here. */
    private static final int MOST_OPERATIVES = 100_000;

    private final RawNetwork raw;
    private final Problems problems;
    private final List<String> notes;

    Numbering(RawNetwork raw, Problems problems) {
        this.raw = raw;
        this.problems = problems;
        notes = new ArrayList<>(raw.notes());
    }

    /** The network. @throws entente.scenarios.format.InvalidInput with all problems */
    ImportedNetwork network() {
        Map<String, Long> numbers = numbers(labels());
        problems.throwIfAny();
        Set<Long> tied = new TreeSet<>();
        Set<Long> untied = new TreeSet<>(numbers.values());
        for (Edge edge : raw.edges()) {
            long a = number(numbers, edge.source());
            long b = number(numbers, edge.target());
            if (a != b) {
                tied.add(a);
                tied.add(b);
            }
        }
        untied.removeAll(tied);
        checkSize(tied.size());
        Map<Long, Integer> operatives = new LinkedHashMap<>();
        tied.forEach(number -> operatives.put(number, operatives.size()));
        untied.forEach(number -> operatives.put(number, operatives.size()));
        List<List<Integer>> ties = new TieNotes(notes)
                .ties(
                        raw.edges(),
                        edge -> List.of(
                                operative(operatives, numbers, edge.source()),
                                operative(operatives, numbers, edge.target())));
        tellNumbers(tied, untied);
        new Components(tied.size(), ties).tell(notes);
        return new ImportedNetwork(
                List.copyOf(operatives.keySet()),
                ties,
                notes.stream().map(Numbering::inOneLine).toList());
    }

    /** What the file calls its nodes, with the line where each comes first. */
    private Map<String, Integer> labels() {
        Map<String, Integer> labels = new LinkedHashMap<>();
        for (Node node : raw.nodes()) {
            labels.putIfAbsent(node.label(), node.line());
        }
        for (Edge edge : raw.edges()) {
            labels.putIfAbsent(edge.source(), edge.line());
            labels.putIfAbsent(edge.target(), edge.line());
        }
        return labels;
    }

    private Map<String, Long> numbers(Map<String, Integer> labels) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Map<Long, String> written = new LinkedHashMap<>();
        for (String label : labels.keySet()) {
            Optional<Long> number = findNumber(label).filter(value -> isNew(value, label, written, labels));
            number.ifPresentOrElse(value -> numbers.put(label, value), () -> names.add(label));
        }
        names.remove("");
        if (!names.isEmpty() && !numbers.isEmpty() && raw.labels() != Labels.ANY) {
            tellMixed(names, numbers.keySet(), labels);
        } else if (!names.isEmpty() && raw.labels() == Labels.NUMBERS) {
            problems.add(
                    labels.getOrDefault(names.iterator().next(), 0),
                    "this is no edge list with numbers; for names, the first line must name the columns, as"
                            + " source,target");
        } else if (!names.isEmpty()) {
            numbers.clear();
            labels.keySet().forEach(label -> numbers.put(label, numbers.size() + 1L));
            notes.add("Names of nodes are replaced by numbers, 1 to " + numbers.size()
                    + " in the order in which they appear, and are written nowhere.");
            LookAlikes.tell(labels, notes);
        }
        return numbers;
    }

    /** Names among numbers are wrong, or numbers among names: those of which there are fewer. */
    private void tellMixed(Set<String> names, Set<String> numbers, Map<String, Integer> labels) {
        boolean areNamesWrong = raw.labels() == Labels.NUMBERS || names.size() <= numbers.size();
        for (String label : areNamesWrong ? names : numbers) {
            boolean isTold = findNumber(label).isPresent() == areNamesWrong;
            if (!isTold) {
                problems.add(
                        labels.getOrDefault(label, 0),
                        "node",
                        label,
                        areNamesWrong
                                ? "it must be a whole number from 0, as other nodes are"
                                : "it must be a name, as other nodes have, or all must be numbers");
            }
        }
    }

    /** Whether no other label is this number; where only numbers may be, another spelling of it is wrong. */
    private boolean isNew(long number, String label, Map<Long, String> written, Map<String, Integer> labels) {
        String other = written.putIfAbsent(number, label);
        if (other != null && raw.labels() != Labels.ANY) {
            problems.add(
                    labels.getOrDefault(label, 0),
                    "node",
                    label,
                    "line " + labels.getOrDefault(other, 0) + " has " + other
                            + ", the same number: if it is the same node, write it alike; if not, give it another"
                            + " number");
        }
        return other == null;
    }

    private static Optional<Long> findNumber(String label) {
        return NUMBER.matcher(label).matches()
                ? Optional.of(Long.parseLong(label.startsWith("n") ? label.substring(1) : label))
                : Optional.empty();
    }

    private void checkSize(int tied) {
        if (tied == 0) {
            problems.add(0, "it ties nobody: there must be at least one edge between two different nodes");
        } else if (tied > MOST_OPERATIVES) {
            problems.add(0, "it has " + tied + " nodes: a threat network has at most " + MOST_OPERATIVES);
        }
        problems.throwIfAny();
    }

    private void tellNumbers(Set<Long> tied, Set<Long> untied) {
        TreeSet<Long> all = new TreeSet<>(tied);
        all.addAll(untied);
        long first = all.first();
        long last = all.last();
        long missing = last - first + 1 - all.size();
        notes.add("Nodes are numbered from " + first + " to " + last
                + "; a scenario's operatives from 0, in the same order"
                + (untied.isEmpty() ? "." : ", those without ties last."));
        if (missing > 0) {
            notes.add("Numbers in between that have no edge and are no nodes: " + missing + ".");
        }
        if (!untied.isEmpty()) {
            notes.add("Nodes without ties: " + untied.size()
                    + ". A scenario leaves them out: who is tied to nobody joins no plot's team.");
        }
    }

    /** Notes become comments, in which a line break of the file's must not start anything. */
    private static String inOneLine(String note) {
        return note.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    private static int operative(Map<Long, Integer> operatives, Map<String, Long> numbers, String label) {
        return operatives.getOrDefault(number(numbers, label), -1);
    }

    private static long number(Map<String, Long> numbers, String label) {
        return numbers.getOrDefault(label, -1L);
    }
}
