package entente.web.exercise.state;

import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.RequestEntry.TakenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The desk for requests for information. */
public final class RequestDesk {

    private final Seats seats;
    private final ExerciseWorld world;
    private final Feeds feeds;
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

    RequestDesk(Seats seats, ExerciseWorld world, Feeds feeds) {
        this.seats = seats;
        this.world = world;
        this.feeds = feeds;
    }

    void register(Handlers handlers) {
        handlers.on(Asked.class, Permission::delegate, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Asked entry) {
                DelegationMessages.checkText(entry.text());
            }

            @Override
            public String apply(EntryStamp stamp, Asked entry) {
                ask(stamp, entry);
                return "";
            }
        });
        handlers.on(TakenUp.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, TakenUp entry) {
                checkStatus(entry.request(), Status.UNALLOCATED);
            }

            @Override
            public String apply(EntryStamp stamp, TakenUp entry) {
                requests.computeIfPresent(entry.request(), (n, old) -> old.with(Status.IN_PROGRESS, ""));
                feeds.tell(Audience.CONTROL, Notice.Kind.REQUEST, world.day(), "A request is taken up");
                return "";
            }
        });
        handlers.on(Drafted.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Drafted entry) {
                DelegationMessages.checkText(entry.text());
                checkStatus(entry.request(), Status.UNALLOCATED, Status.IN_PROGRESS, Status.REVIEW);
            }

            @Override
            public String apply(EntryStamp stamp, Drafted entry) {
                requests.computeIfPresent(entry.request(), (n, old) -> old.with(Status.REVIEW, entry.text()));
                feeds.tell(Audience.CONTROL, Notice.Kind.REQUEST, world.day(), "An answer stands for review");
                return "";
            }
        });
        handlers.on(Released.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Released entry) {
                checkStatus(entry.request(), Status.REVIEW);
            }

            @Override
            public String apply(EntryStamp stamp, Released entry) {
                release(entry.request());
                return "";
            }
        });
    }

    private void checkStatus(long number, Status... allowed) {
        Request request = requests.get(number);
        if (request == null) {
            throw ExerciseRefusal.unknown();
        }
        if (!List.of(allowed).contains(request.status())) {
            throw ExerciseRefusal.invalid("This cannot be done to a request that is "
                    + request.status().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        }
    }

    private void ask(EntryStamp stamp, Asked entry) {
        String nation = String.valueOf(seats.findActive(stamp.seat())
                .orElseThrow(ExerciseRefusal::unknown)
                .nation());
        requests.put(
                stamp.number(),
                new Request(stamp.number(), nation, stamp.seat(), world.day(), entry.text(), Status.UNALLOCATED, ""));
        feeds.tell(Audience.CONTROL, Notice.Kind.REQUEST, world.day(), nation + " asks for information");
        feeds.tell(Audience.delegation(nation), Notice.Kind.REQUEST, world.day(), "A question went to the desk");
    }

    private void release(long number) {
        Request answered = requests.computeIfPresent(number, (n, old) -> old.with(Status.RELEASED, old.answer()));
        if (answered != null) {
            feeds.tell(
                    Audience.delegation(answered.nation()),
                    Notice.Kind.REQUEST,
                    world.day(),
                    "The desk has answered a question");
            feeds.tell(Audience.CONTROL, Notice.Kind.REQUEST, world.day(), "An answer went to " + answered.nation());
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
