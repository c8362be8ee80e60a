package entente.web.exercise.http;

import entente.engine.description.Message;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.JoinCodes.Invitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody will be, told before joining.
 *
 * @param exercise the title of the exercise
 * @param scenario the title of its scenario
 * @param role the role
 * @param task what one does in this role, in a sentence
 * @param nation the name of the nation; empty for a role without one
 * @param present what this device is in the exercise already, which it stays
 * @param name what the person wants to be called, if that was said
 * @param earlier the name of a seat that may be the same person's; empty if there is none
 * @param nameless whether no name is asked for: a screen is nobody
 */
public record Invited(
        String exercise,
        String scenario,
        Message role,
        Message task,
        String nation,
        List<Present> present,
        String name,
        String earlier,
        boolean nameless) {

    /** A seat that this device has already. */
    public record Present(String name, Message role, String nation) {}

    /** The same with the question whether somebody was here before. */
    Invited asks(String said, String seat) {
        return new Invited(exercise, scenario, role, task, nation, present, said, seat, nameless);
    }

    static Invited of(Invitation invitation, String device) {
        SeatRole role = invitation.grant().role();
        Scenario scenario = invitation.room().material().scenario();
        return new Invited(
                invitation.room().publicPicture().course().title(),
                scenario.description().title(),
                role.message(),
                Message.of("exercise.join.task." + role.word()),
                name(scenario, invitation.grant().nation()),
                invitation.room().seatsOf(device).stream()
                        .map(seat -> new Present(seat.name(), seat.role().message(), name(scenario, seat.nation())))
                        .toList(),
                "",
                "",
                role == SeatRole.PROJECTOR);
    }

    private static String name(Scenario scenario, @Nullable String id) {
        return scenario.nations().stream()
                .filter(nation -> nation.id().equals(id))
                .map(Nation::displayName)
                .findFirst()
                .orElse("");
    }
}
