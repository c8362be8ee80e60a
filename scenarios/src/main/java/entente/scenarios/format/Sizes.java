package entente.scenarios.format;

import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import java.util.List;

/** Refuses lists that are longer than any scenario needs before anything is made of them. */
final class Sizes {

    private static final List<Most> MOST = List.of(
            new Most("nations", Scenario.MOST_NATIONS),
            new Most("relations", 100_000),
            new Most("agreements", 100_000),
            new Most("institutions", 10_000),
            new Most("networks", 10_000),
            new Most("injects", 100_000),
            new Most("decisionPoints", 10_000));

    private Sizes() {}

    private record Most(String list, int elements) {
        String noun() {
            return list.equals("decisionPoints") ? "decision points" : list;
        }
    }

    /** @throws InvalidInput if a list is too long, with what has been found so far */
    static void check(Findings findings) {
        boolean tooLong = false;
        for (Most most : MOST) {
            int size = findings.tree().root().path(most.list()).size();
            if (size > most.elements()) {
                findings.add(
                        NodePath.ROOT.then(most.list()),
                        Message.of("violation.size.list", size),
                        Message.of("violation.size.most", most.elements(), most.noun()));
                tooLong = true;
            }
        }
        if (tooLong) {
            findings.throwIfAny();
        }
    }
}
