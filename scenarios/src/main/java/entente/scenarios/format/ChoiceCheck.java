package entente.scenarios.format;

import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.description.Message;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds choices that their decision point does not offer, or does not offer to that nation. */
final class ChoiceCheck {

    private final Findings findings;
    private final List<DecisionPoint> points;

    ChoiceCheck(Findings findings, List<DecisionPoint> points) {
        this.findings = findings;
        this.points = points;
    }

    /** Checks what stands at the path, if it is a choice; one at a point that is not there is found elsewhere. */
    void of(Object decision, NodePath path) {
        if (decision instanceof ChooseOption choice) {
            points.stream()
                    .filter(point -> point.id().equals(choice.point()))
                    .findFirst()
                    .ifPresent(point -> check(choice, point, path));
        }
    }

    /**
     * Checks what follows from the options of the points themselves.
     *
     * @param written where the file has what stands at a path in the list of points
     */
    void ofOptions(UnaryOperator<NodePath> written) {
        for (int p = 0; p < points.size(); p++) {
            NodePath options =
                    written.apply(NodePath.ROOT.then("decisionPoints").then(p)).then("options");
            List<DecisionOption> offered = points.get(p).options();
            for (int o = 0; o < offered.size(); o++) {
                for (int d = 0; d < offered.get(o).decisions().size(); d++) {
                    of(
                            offered.get(o).decisions().get(d),
                            options.then(o).then("decisions").then(d));
                }
            }
        }
    }

    private void check(ChooseOption choice, DecisionPoint point, NodePath path) {
        if (!choice.nation().equals(point.nation())) {
            findings.add(
                    path.then("nation"),
                    Violation.shown("\"" + choice.nation() + "\""),
                    Message.of("violation.choice.nation", point.id(), point.nation()));
        }
        if (point.findOption(choice.option()).isEmpty()) {
            List<String> labels =
                    point.options().stream().map(DecisionOption::label).toList();
            findings.add(
                    path.then("option"),
                    Violation.shown("\"" + choice.option() + "\""),
                    Message.of("violation.choice.option", point.id(), NearestName.message(choice.option(), labels)));
        }
    }
}
