package entente.web.exercise.http;

import entente.engine.description.Message;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.JoinCodes.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody will be, told before joining.
 *
 * @param exercise the title of the exercise
 * @param scenario the title of its scenario
 * @param role the role
 * @param task what one does in this role, in a sentence
 * @param nation the name of the nation; empty for a role without one
 */
public record Invited(String exercise, String scenario, Message role, Message task, String nation) {

    static Invited of(Invitation invitation) {
        SeatRole role = invitation.grant().role();
        Scenario scenario = invitation.room().material().scenario();
        return new Invited(
                invitation.room().publicPicture().course().title(),
                scenario.description().title(),
                role.message(),
                Message.of("exercise.join.task." + role.word()),
                name(scenario, invitation.grant().nation()));
    }

    private static String name(Scenario scenario, @Nullable String id) {
        return scenario.nations().stream()
                .filter(nation -> nation.id().equals(id))
                .map(Nation::displayName)
                .findFirst()
                .orElse("");
    }
}
