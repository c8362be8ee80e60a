package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.PersonName;
import entente.web.exercise.state.Seat;
import entente.web.exercise.state.Seats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How people come into exercises. */
public final class JoinCodes {

    private static final int KEY_CHARACTERS = 26;

    private final Attempts attempts;
    private final String salt;
    private final RandomGenerator secrets;
    private final BooleanSupplier local;
    private final Map<String, List<JoinCode>> codes = new ConcurrentHashMap<>();

    /** Somebody joined: the exercise, and the seat. */
    public record Joining(ExerciseRoom room, Seat seat) {}

    JoinCodes(Timepiece timepiece, String salt, RandomGenerator secrets, BooleanSupplier local) {
        attempts = new Attempts(timepiece);
        this.salt = salt;
        this.secrets = secrets;
        this.local = local;
    }

    JoinCode issue(ExerciseRoom room, long seat, SeatRole role, @Nullable String nation) {
        return issue(room, role, nation, entry -> room.perform(seat, key(), entry));
    }

    private interface Issuing {
        void perform(CodeIssued entry);
    }

    private JoinCode issue(ExerciseRoom room, SeatRole role, @Nullable String nation, Issuing issuing) {
        String code = JoinCode.newCode(local.getAsBoolean(), secrets);
        String link = JoinCode.newLink(secrets);
        String digest = JoinCode.digest(code, salt);
        issuing.perform(new CodeIssued(role, nation, digest, JoinCode.digest(link, salt)));
        long grant = room.look(state -> state.seats().findGrant(digest))
                .map(Seats.Grant::number)
                .orElseThrow();
        JoinCode issued = new JoinCode(grant, role, nation, code, link);
        List<JoinCode> known = codes.computeIfAbsent(room.id(), id -> new CopyOnWriteArrayList<>());
        known.removeIf(old -> old.role() == role && String.valueOf(old.nation()).equals(String.valueOf(nation)));
        known.add(issued);
        return issued;
    }

    /** Codes that still open something: to remove somebody makes the code void by which that person came. */
    List<JoinCode> codes(ExerciseRoom room) {
        return codes.getOrDefault(room.id(), List.of()).stream()
                .filter(code -> {
                    String digest = JoinCode.digest(code.code(), salt);
                    return room.look(state -> state.seats().findGrant(digest)).isPresent();
                })
                .toList();
    }

    void forget(String exercise) {
        codes.remove(exercise);
    }

    /** What a code would let somebody be. */
    public record Invitation(ExerciseRoom room, Seats.Grant grant) {}

    Invitation invitation(List<ExerciseRoom> rooms, String codeOrLink, String address) {
        attempts.check(address);
        String digest = JoinCode.digest(codeOrLink, salt);
        for (ExerciseRoom room : rooms) {
            Optional<Seats.Grant> grant = room.look(state -> state.seats().findGrant(digest));
            if (grant.isPresent()) {
                return new Invitation(room, grant.get());
            }
        }
        attempts.failed(address);
        throw new ExerciseRefusal(ExerciseRefusal.Reason.UNKNOWN, Message.of("room.refusal.code"));
    }

    Joining join(Invitation invitation, String name, String device) {
        PersonName.check(name);
        checkNotRemoved(invitation, device);
        return seat(invitation.room(), invitation.grant(), name, device);
    }

    /** The seats that somebody may have had before who comes in by that name with a device that is not known. */
    List<Seat> earlier(Invitation invitation, String name, String device) {
        PersonName.check(name);
        checkNotRemoved(invitation, device);
        Seats.Grant grant = invitation.grant();
        return find(invitation.room(), grant, device).isPresent() || grant.role() == SeatRole.PROJECTOR
                ? List.of()
                : invitation.room().look(state -> state.seats().namesakes(grant, name));
    }

    /** Gives somebody the seat back that the same person had before. */
    Joining takeBack(Invitation invitation, String name, long seat, String device) {
        ExerciseRoom room = invitation.room();
        Seat old = earlier(invitation, name, device).stream()
                .filter(one -> one.number() == seat)
                .findFirst()
                .orElseThrow(ExerciseRefusal::unknown);
        room.performAsExercise(key(), new Returned(old.number(), device));
        return new Joining(
                room, room.look(state -> state.seats().findActive(seat)).orElseThrow());
    }

    private static void checkNotRemoved(Invitation invitation, String device) {
        if (invitation.room().look(state -> state.seats().isShutOut(device, invitation.grant()))) {
            throw ExerciseRefusal.invalid("room.refusal.removed");
        }
    }

    Joining lead(ExerciseRoom room, String name, String device) {
        PersonName.check(name);
        Optional<Seat> own = room.seatsOf(device).stream()
                .filter(seat -> seat.role() == SeatRole.FACILITATOR)
                .findFirst();
        if (own.isPresent()) {
            return new Joining(room, own.get());
        }
        JoinCode code = issue(room, SeatRole.FACILITATOR, null, entry -> room.performAsExercise(key(), entry));
        // It has served: nobody is to read it from the lobby.
        codes.getOrDefault(room.id(), List.of()).remove(code);
        Seats.Grant grant = room.look(state -> state.seats().findGrant(JoinCode.digest(code.code(), salt)))
                .orElseThrow();
        return seat(room, grant, name, device);
    }

    /** A device that has such a seat already keeps it. */
    private Joining seat(ExerciseRoom room, Seats.Grant grant, String name, String device) {
        Optional<Seat> own = find(room, grant, device);
        if (own.isPresent()) {
            return new Joining(room, own.get());
        }
        String apart = grant.role() == SeatRole.PROJECTOR || name.equals(Seats.CONTROL)
                ? name
                : room.look(state -> state.seats().apart(name));
        room.performAsExercise(key(), new Joined(grant.number(), apart, device));
        return new Joining(room, find(room, grant, device).orElseThrow());
    }

    private static Optional<Seat> find(ExerciseRoom room, Seats.Grant grant, String device) {
        return room.seatsOf(device).stream().filter(seat -> fits(seat, grant)).findFirst();
    }

    private static boolean fits(Seat seat, Seats.Grant grant) {
        return seat.role() == grant.role() && String.valueOf(seat.nation()).equals(String.valueOf(grant.nation()));
    }

    private String key() {
        return JoinCode.random(KEY_CHARACTERS, secrets);
    }
}
