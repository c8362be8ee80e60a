package entente.scenarios.imports.policy;

import entente.engine.scenario.Marking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a nation's sharing policy in a scenario has of an exchange policy. The two speak of different things: an exchange policy
 * binds who has received something; a sharing policy says first who is to receive it. So little goes over, and what does not is
 * said, statement by statement.
 *
 * @param values values of fields of {@code SharingPolicy}, as they are written in a scenario, by their name
 * @param notes what was understood otherwise, or not at all: a sentence each
 */
public record PolicyImport(Map<String, String> values, List<String> notes) {

    /** Copies the collections. */
    public PolicyImport {
        values = new LinkedHashMap<>(values);
        notes = List.copyOf(notes);
    }

    /** Takes over what a sharing policy can say. */
    public static PolicyImport of(ExchangePolicy policy) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        String light = policy.statements().get(PolicyStatement.TLP);
        if (light == null) {
            notes.add("It has no tlp: the marking stays as the scenario has it.");
        } else {
            values.put("marking", marking(light).word());
            values.put("sensitiveShare", "0");
            notes.add("It marks all alike: no report is marked more tightly for its source (sensitiveShare 0).");
        }
        policy.statements().forEach((statement, word) -> note(statement, word, values, notes));
        notes.add("It holds from " + policy.startDate()
                + (policy.endDate() == null ? "" : " to " + policy.endDate())
                + "; in a scenario a policy holds for the whole run.");
        notes.add("Whom the nation trusts, what it gives and when, an exchange policy does not rule: all else stays as"
                + " the scenario has it.");
        return new PolicyImport(values, notes);
    }

    /** The marking that a word of the Traffic Light Protocol means; {@code white} is what version 1 called clear. */
    private static Marking marking(String word) {
        return switch (word) {
            case "red" -> Marking.RED;
            case "amber+strict" -> Marking.AMBER_STRICT;
            case "amber" -> Marking.AMBER;
            case "green" -> Marking.GREEN;
            default -> Marking.CLEAR;
        };
    }

    private static void note(PolicyStatement statement, String word, Map<String, String> values, List<String> notes) {
        String said = statement.field() + " is " + word;
        switch (statement) {
            case TLP -> {
                if (word.equals("white")) {
                    notes.add(said + ", as version 1 of the protocol had it: taken as CLEAR.");
                }
            }
            case PERMITTED_ACTIONS -> {
                boolean asks = word.equals("none") || word.equals("contact-for-instruction");
                values.put("originatorControl", String.valueOf(asks));
                notes.add(
                        asks
                                ? said
                                        + ": taken as originator control. In the model who has received a report asks"
                                        + " before passing it on; it may still act on it."
                                : said
                                        + ": taken as no originator control. Where a recipient may act, the model"
                                        + " leaves to its evidence and its law.");
            }
            case ATTRIBUTION -> notes.add(said + ": not taken over. In the model recipients see who a report is from.");
            case ENCRYPT_IN_TRANSIT ->
                notes.add(said + ": not taken over. The model's channels leak by their own rules.");
            case AFFECTED_PARTY_NOTIFICATIONS ->
                notes.add(
                        said + ": not taken over. The model has no third parties to warn; targets are protected by the"
                                + " nation that hosts them.");
            case UNMODIFIED_RESALE -> notes.add(said + ": not taken over. Nothing is sold in the model.");
        }
    }
}
