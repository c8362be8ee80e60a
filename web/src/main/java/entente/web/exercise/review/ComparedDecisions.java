package entente.web.exercise.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The decisions of futures that are compared. */
final class ComparedDecisions {

    private final ReviewInput material;
    private final ReviewQuestion question;
    private final int place;

    /** @throws IllegalArgumentException if no head took the decision in question */
    ComparedDecisions(ReviewInput material, ReviewQuestion question) {
        this.material = material;
        this.question = question;
        place = place(material, question.entry());
    }

    private static int place(ReviewInput material, long entry) {
        for (int i = 0; i < material.deeds().size(); i++) {
            PlayedDecision deed = material.deeds().get(i);
            if (deed.entry() == entry && deed.head() != null) {
                return i;
            }
        }
        throw new IllegalArgumentException("entry " + entry + " is no decision of a delegation");
    }

    /** The day of the decision in question. */
    double day() {
        return material.deeds().get(place).decision().day();
    }

    /** All decisions with the one in question as it was. */
    List<Decision> asPlayed() {
        return with(List.of(material.deeds().get(place).decision()));
    }

    /** All decisions with the alternative. */
    List<Decision> otherwise() {
        Decision alternative = question.alternative();
        return with(alternative == null ? List.of() : List.of(on(alternative, day(), material.scenario())));
    }

    private List<Decision> with(List<Decision> inQuestion) {
        List<Decision> all = new ArrayList<>();
        material.deeds().subList(0, place).forEach(deed -> all.add(deed.decision()));
        all.addAll(inQuestion);
        List<PlayedDecision> after = after();
        if (question.later() == ReviewQuestion.Later.AUTOPILOT) {
            material.people().stream().sorted().forEach(nation -> all.add(new SetAutopilot(day(), nation, true)));
            after.stream()
                    .filter(PlayedDecision::inject)
                    .map(PlayedDecision::decision)
                    .forEach(all::add);
        } else {
            after.forEach(deed -> all.add(deed.decision()));
        }
        return all;
    }

    /** What was decided afterwards, in order. */
    List<PlayedDecision> after() {
        return material.deeds().subList(place + 1, material.deeds().size());
    }

    /** The same decision on another day. */
    static Decision on(Decision decision, double day, Scenario scenario) {
        try {
            ObjectNode fields = (ObjectNode) EngineJson.mapper().readTree(DecisionFiles.line(decision));
            return DecisionFiles.parse(fields.put("day", day).toString(), "decision", scenario)
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
