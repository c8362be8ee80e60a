package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import entente.engine.decision.Decision;
import entente.engine.description.InvalidField;
import entente.engine.scenario.References;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.Story;
import entente.scenarios.shape.DecisionKinds;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files of decisions: JSON Lines, one decision a line; blank lines and lines that begin with # are passed over. */
public final class DecisionFiles {

    private static final ObjectWriter WRITER = EngineJson.mapper().writerFor(Scripted.class);

    private DecisionFiles() {}

    /**
     * Reads the decisions of a file, in its order.
     *
     * @param scenario the scenario whose nations, institutions and networks they name, and whose baseline fills defaults
     * @throws InvalidInput with everything that is wrong
     */
    public static List<Decision> read(Path file, Scenario scenario) {
        return parse(SourceText.read(file), file.toString(), scenario);
    }

    /** The same from text, called {@code name} in violations. */
    public static List<Decision> parse(String text, String name, Scenario scenario) {
        List<Decision> decisions = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && violations.size() < Findings.MOST; i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    decisions.add(decision(line, name, i + 1, scenario));
                } catch (InvalidInput e) {
                    violations.addAll(e.violations());
                }
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return List.copyOf(decisions);
    }

    /** One decision as one line of JSON, without a line break. */
    public static String line(Decision decision) {
        try {
            return WRITER.writeValueAsString(decision);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decisions one per line, each line ended. */
    public static String text(List<? extends Decision> decisions) {
        return decisions.stream().map(decision -> line(decision) + "\n").collect(Collectors.joining());
    }

    private static Decision decision(String line, String name, int number, Scenario scenario) {
        Findings findings = TreeReader.read(line, name, Syntax.JSON, number);
        JsonNode root = findings.tree().root();
        new TreeCheck(findings).decision(NodePath.ROOT, root);
        JsonNode filled = root.deepCopy();
        Repair repair = new Repair(DecisionKinds.SHAPE, filled);
        findings.paths().forEach(repair::at);
        Spot spot = Spot.root(DecisionKinds.SHAPE);
        DefaultFilling.fill(spot, filled, scenario.baseline());
        Optional<Decision> decision = DecisionKinds.find(root.path("type").asText())
                        .isEmpty()
                ? Optional.empty()
                : new Binder(findings).value(spot, filled, NodePath.ROOT).map(Decision.class::cast);
        decision.ifPresent(made -> checkReferences(findings, made, scenario));
        findings.throwIfAny();
        return decision.orElseThrow();
    }

    private static void checkReferences(Findings findings, Decision decision, Scenario scenario) {
        References references = new References(
                scenario.nations(),
                List.of(),
                List.of(),
                scenario.institutions(),
                scenario.networks(),
                List.of(decision),
                scenario.script().decisionPoints(),
                Story.NONE);
        for (InvalidField problem : references.problems()) {
            NodePath path = NodePath.parse(problem.path());
            findings.add(
                    path.upTo(0), new InvalidField(path.from(2).text(), problem.value(), problem.advice()), List.of());
        }
        new ChoiceCheck(findings, scenario.script().decisionPoints()).of(decision, NodePath.ROOT);
    }
}
