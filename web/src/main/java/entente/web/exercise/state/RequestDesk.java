package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.RequestEntry.TakenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The desk for requests for information. */
public final class RequestDesk {

    private final Seats seats;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Map<Long, Request> requests = new TreeMap<>();

    /** Where a request stands. */
    public enum Status {
        UNALLOCATED,
        IN_PROGRESS,
        REVIEW,
        RELEASED
    }

    /** A request. */
    public record Request(long entry, String nation, long seat, double day, String text, Status status, String answer) {

        Request with(Status next, String text) {
            return new Request(entry, nation, seat, day, this.text, next, text);
        }
    }

    RequestDesk(Seats seats, ExerciseWorld world, Feeds feeds, ExerciseNames names) {
        this.seats = seats;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(
                Asked.class,
                Permission::delegate,
                (actor, entry) -> DelegationMessages.checkText(entry.text()),
                this::ask);
        handlers.on(
                TakenUp.class,
                Permission::facilitator,
                (actor, entry) -> checkStatus(entry.request(), Status.UNALLOCATED),
                (stamp, entry) -> {
                    requests.computeIfPresent(entry.request(), (n, old) -> old.with(Status.IN_PROGRESS, ""));
                    tell(Audience.CONTROL, "room.request.takenUp");
                });
        handlers.on(
                Drafted.class,
                Permission::facilitator,
                (actor, entry) -> {
                    DelegationMessages.checkText(entry.text());
                    checkStatus(entry.request(), Status.UNALLOCATED, Status.IN_PROGRESS, Status.REVIEW);
                },
                (stamp, entry) -> {
                    requests.computeIfPresent(entry.request(), (n, old) -> old.with(Status.REVIEW, entry.text()));
                    tell(Audience.CONTROL, "room.request.drafted");
                });
        handlers.on(
                Released.class,
                Permission::facilitator,
                (actor, entry) -> checkStatus(entry.request(), Status.REVIEW),
                (stamp, entry) -> release(entry.request()));
    }

    private void tell(Audience audience, String key, Object... arguments) {
        feeds.tell(audience, Notice.Kind.REQUEST, world.day(), key, arguments);
    }

    private void checkStatus(long number, Status... allowed) {
        Request request = requests.get(number);
        if (request == null) {
            throw ExerciseRefusal.unknown();
        }
        if (!List.of(allowed).contains(request.status())) {
            throw ExerciseRefusal.invalid(
                    "room.refusal.request",
                    Message.of("room.request.status." + request.status().name()));
        }
    }

    private void ask(EntryStamp stamp, Asked entry) {
        String nation = String.valueOf(seats.findActive(stamp.seat())
                .orElseThrow(ExerciseRefusal::unknown)
                .nation());
        requests.put(
                stamp.number(),
                new Request(stamp.number(), nation, stamp.seat(), world.day(), entry.text(), Status.UNALLOCATED, ""));
        tell(Audience.CONTROL, "room.request.asked", names.inSentence(nation));
        tell(Audience.delegation(nation), "room.request.sent");
    }

    private void release(long number) {
        Request answered = requests.computeIfPresent(number, (n, old) -> old.with(Status.RELEASED, old.answer()));
        if (answered != null) {
            tell(Audience.delegation(answered.nation()), "room.request.answered");
            tell(Audience.CONTROL, "room.request.released", names.inSentence(answered.nation()));
        }
    }

    /** All requests, in order. */
    public List<Request> all() {
        return new ArrayList<>(requests.values());
    }

    /** The requests of one delegation, in order. */
    public List<Request> of(String nation) {
        return requests.values().stream()
                .filter(request -> request.nation().equals(nation))
                .toList();
    }
}
