package entente.scenarios.imports.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A nation's sharing policy as exchange policies: its general rule, and one for each exception.
 *
 * @param policies the general rule first; ids follow from scenario, nation and place, so that the same policy has the same id
 * @param notes what an exchange policy cannot say, a sentence each
 */
public record PolicyExport(List<ExchangePolicy> policies, List<String> notes) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double SENSITIVE = 0.005;

    /** Copies the lists. */
    public PolicyExport {
        policies = List.copyOf(policies);
        notes = List.copyOf(notes);
    }

    /**
     * Says in exchange policies what they can say.
     *
     * @param startDate from when they hold (RFC 3339): a scenario has no date of its own
     */
    public static PolicyExport of(Scenario scenario, Nation nation, String startDate) {
        SharingPolicy sharing = nation.sharing();
        List<ExchangePolicy> policies = new ArrayList<>();
        String title = scenario.id() + " " + nation.id();
        policies.add(policy(title, "What " + nation.displayName() + " shares.", sharing, startDate));
        List<String> notes = new ArrayList<>(unsaid(sharing));
        for (SharingException exception : sharing.exceptions()) {
            SharingPolicy rule = exception.patch().applyTo(sharing);
            String concerns = concerns(exception);
            if (said(rule).equals(said(sharing))) {
                notes.add("The exception " + concerns
                        + " changes nothing that an exchange policy can say; it is left out.");
            } else {
                policies.add(policy(
                        title + " " + concerns,
                        "What " + nation.displayName() + " shares " + concerns + ".",
                        rule,
                        startDate));
                notes.add("That \"" + title + " " + concerns + "\" is for them alone, only its name says.");
            }
        }
        return new PolicyExport(policies, notes);
    }

    private static String concerns(SharingException exception) {
        InformationKind kind = exception.kind();
        String of =
                kind == null ? "" : "of " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String to = exception.to() == null ? "" : "with " + exception.to();
        return (of + " " + to).strip();
    }

    private static ExchangePolicy policy(String name, String description, SharingPolicy rule, String startDate) {
        return new ExchangePolicy(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                name,
                description,
                startDate,
                null,
                said(rule),
                List.of("https://www.first.org/tlp"));
    }

    private static Map<PolicyStatement, String> said(SharingPolicy rule) {
        Map<PolicyStatement, String> said = new EnumMap<>(PolicyStatement.class);
        said.put(PolicyStatement.TLP, light(rule.marking()));
        said.put(
                PolicyStatement.PERMITTED_ACTIONS,
                rule.originatorControl() ? "contact-for-instruction" : "externally-visible-direct-actions");
        return said;
    }

    private static String light(Marking marking) {
        return marking.word().toLowerCase(Locale.ROOT);
    }

    private static List<String> unsaid(SharingPolicy sharing) {
        List<String> unsaid = new ArrayList<>();
        unsaid.add("An exchange policy binds who has received something. Who receives it, it does not say: trust of "
                + sharing.minimumTrust() + " and affinity of " + sharing.minimumAffinity()
                + " at least, reports graded "
                + sharing.minimumGrade() + " or better, priority of " + sharing.minimumPriority() + ", "
                + sharing.delayDays() + " days of delay, released with probability " + sharing.releaseProbability()
                + ".");
        if (sharing.sensitiveShare() > SENSITIVE) {
            unsaid.add("The share of " + sharing.sensitiveShare()
                    + " of its reports, from the most sensitive sources, is marked one step more tightly: that"
                    + " is not said.");
        }
        if (sharing.sanitisation() > SENSITIVE) {
            unsaid.add("That reports lose " + sharing.sanitisation()
                    + " of their evidence to protect the source is not said.");
        }
        unsaid.add("That originator control asks before passing on is said as contact-for-instruction, which speaks of"
                + " acting.");
        return unsaid;
    }

    /** The policies as a file: a list, in JSON, with a line break at its end. */
    public String json() {
        ArrayNode list = JSON.createArrayNode();
        for (ExchangePolicy policy : policies) {
            ObjectNode object = list.addObject();
            object.put("id", policy.id());
            object.put("name", policy.name());
            object.put("description", policy.description());
            object.put("iep_version", 2.0);
            object.put("start_date", policy.startDate());
            object.put("end_date", policy.endDate());
            policy.statements().forEach((statement, word) -> object.put(statement.field(), word));
            ArrayNode references = object.putArray("external_references");
            policy.references().forEach(references::add);
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
