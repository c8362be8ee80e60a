package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatEntry.Removed;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.SeatRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes part, and which nations people play. */
public final class Seats {

    /** What whoever leads an exercise is called where nobody has given a name. */
    public static final String CONTROL = "Control";

    private final List<String> nations;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Map<Long, Grant> grants = new LinkedHashMap<>();
    private final Map<Long, Seat> seats = new LinkedHashMap<>();
    /** The seats that each device has taken, in order, those among them that it has lost. */
    private final Map<String, List<Long>> taken = new LinkedHashMap<>();
    /** The devices whose holders were removed, by the entry that did so last. */
    private final Map<String, Long> shutOut = new LinkedHashMap<>();

    private final Set<String> people = new TreeSet<>();

    /** What a code lets somebody be. */
    public record Grant(
            long number, SeatRole role, @Nullable String nation, String codeDigest, String linkDigest) {

        /** The same, opening nothing any more. */
        Grant withoutCode() {
            return new Grant(number, role, nation, "", "");
        }
    }

    Seats(Scenario scenario, ExerciseWorld world, Feeds feeds, ExerciseNames names) {
        nations = scenario.nations().stream().map(Nation::id).toList();
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(CodeIssued.class, Permission::facilitator, (actor, entry) -> checkNation(entry), this::issue);
        handlers.on(Joined.class, Permission::exercise, (actor, entry) -> PersonName.check(entry.name()), this::join);
        handlers.on(
                Kicked.class,
                Permission::facilitator,
                (actor, entry) -> checkRemoval(actor, entry.seat()),
                (stamp, entry) -> remove(stamp, entry.seat(), true));
        handlers.on(
                Removed.class,
                Permission::facilitator,
                (actor, entry) -> checkRemoval(actor, entry.seat()),
                (stamp, entry) -> remove(stamp, entry.seat(), false));
        handlers.on(
                Returned.class,
                Permission::exercise,
                (actor, entry) -> {
                    if (findActive(entry.seat()).isEmpty()) {
                        throw ExerciseRefusal.unknown();
                    }
                },
                (stamp, entry) -> takeBack(entry));
        handlers.on(
                HandedOver.class,
                Permission::facilitator,
                (actor, entry) -> {
                    if (!nations.contains(entry.nation())) {
                        throw ExerciseRefusal.unknown();
                    }
                },
                (stamp, entry) -> hand(entry.nation(), entry.autopilot(), stamp));
    }

    private void checkRemoval(Actor actor, long seat) {
        if (findActive(seat).isEmpty() || actor.seat() == seat) {
            throw ExerciseRefusal.unknown();
        }
    }

    private void checkNation(CodeIssued entry) {
        boolean fits = entry.role().isDelegate() ? nations.contains(entry.nation()) : entry.nation() == null;
        if (!fits) {
            throw ExerciseRefusal.invalid(
                    "room.refusal.nationOfSeat", entry.role().message());
        }
    }

    private void issue(EntryStamp stamp, CodeIssued entry) {
        grants.values()
                .removeIf(grant -> grant.role() == entry.role() && Objects.equals(grant.nation(), entry.nation()));
        grants.put(
                stamp.number(),
                new Grant(stamp.number(), entry.role(), entry.nation(), entry.codeDigest(), entry.linkDigest()));
    }

    private void join(EntryStamp stamp, Joined entry) {
        Grant grant = grants.get(entry.grant());
        if (grant == null) {
            throw ExerciseRefusal.unknown();
        }
        seats.put(
                stamp.number(),
                new Seat(stamp.number(), entry.name(), grant.role(), grant.nation(), entry.secretDigest(), false));
        taken.computeIfAbsent(entry.secretDigest(), device -> new ArrayList<>()).add(stamp.number());
        String nation = grant.nation();
        if (grant.role() == SeatRole.HEAD && nation != null && !people.contains(nation)) {
            hand(nation, false, stamp);
        }
        Message role = grant.role().message();
        if (nation == null) {
            feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), "room.people.joinedAs", entry.name(), role);
        } else {
            feeds.tell(
                    Audience.CONTROL,
                    Notice.Kind.PEOPLE,
                    world.day(),
                    "room.people.joinedFor",
                    entry.name(),
                    names.inSentence(nation),
                    role);
            feeds.tell(
                    Audience.delegation(nation), Notice.Kind.PEOPLE, world.day(), "room.people.joined", entry.name());
        }
    }

    private void remove(EntryStamp stamp, long number, boolean withCode) {
        Seat seat = seats.get(number);
        if (seat != null) {
            seats.put(number, seat.withoutHolder());
            shutOut.put(seat.secretDigest(), stamp.number());
            if (withCode) {
                grants.replaceAll((grantNumber, grant) -> seat.isLike(grant) ? grant.withoutCode() : grant);
            }
            feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), "room.people.removed", seat.name());
        }
    }

    private void takeBack(Returned entry) {
        Seat seat = seats.get(entry.seat());
        if (seat != null) {
            seats.put(entry.seat(), seat.on(entry.secretDigest()));
            taken.computeIfAbsent(entry.secretDigest(), device -> new ArrayList<>())
                    .add(entry.seat());
            Message told = Message.of("room.people.returned", seat.name());
            feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), told);
            String nation = seat.nation();
            if (nation != null) {
                feeds.tell(Audience.delegation(nation), Notice.Kind.PEOPLE, world.day(), told);
            }
        }
    }

    private void hand(String nation, boolean autopilot, EntryStamp stamp) {
        if (autopilot) {
            people.remove(nation);
        } else {
            people.add(nation);
        }
        world.setAutopilot(nation, autopilot, stamp.number());
        Message told = Message.of(autopilot ? "room.people.autopilot" : "room.people.people", names.inSentence(nation));
        feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), told);
        feeds.tell(Audience.delegation(nation), Notice.Kind.PEOPLE, world.day(), told);
    }

    /** Hands every nation that nobody plays to its autopilot, at the start. */
    void settle(EntryStamp stamp) {
        for (String nation : nations) {
            world.setAutopilot(nation, !people.contains(nation), stamp.number());
        }
    }

    /** What a code or link lets somebody be. */
    public Optional<Grant> findGrant(String digest) {
        return grants.values().stream()
                .filter(grant ->
                        grant.codeDigest().equals(digest) || grant.linkDigest().equals(digest))
                .findFirst();
    }

    /** The seats of a device that were not taken away, in the order in which it took them. */
    public List<Seat> ofDevice(String secretDigest) {
        return numbersOf(secretDigest).stream()
                .map(number -> held(number, secretDigest))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The seat that a device took as its first, second and so on, unless it was taken away. */
    public Optional<Seat> findByDevice(String secretDigest, int ordinal) {
        List<Long> numbers = numbersOf(secretDigest);
        return ordinal < 1 || ordinal > numbers.size()
                ? Optional.empty()
                : held(numbers.get(ordinal - 1), secretDigest);
    }

    /** Which of the seats that its device took a seat is, from 1. */
    public int ordinal(Seat seat) {
        return numbersOf(seat.secretDigest()).indexOf(seat.number()) + 1;
    }

    private List<Long> numbersOf(String secretDigest) {
        return taken.getOrDefault(secretDigest, List.of());
    }

    private Optional<Seat> held(long number, String secretDigest) {
        return findActive(number).filter(seat -> seat.secretDigest().equals(secretDigest));
    }

    /** Whether a device had a seat that it has no longer. */
    public boolean hasLost(String secretDigest) {
        return numbersOf(secretDigest).stream()
                .anyMatch(number -> held(number, secretDigest).isEmpty());
    }

    /** Whether the holder of a device was removed since a code was issued, which therefore lets nobody in there. */
    public boolean isShutOut(String secretDigest, Grant grant) {
        return shutOut.getOrDefault(secretDigest, 0L) > grant.number();
    }

    /** The seats of a kind whose holders' names would be taken for a name. */
    public List<Seat> namesakes(Grant grant, String name) {
        return seats.values().stream()
                .filter(seat -> !seat.kicked() && seat.isLike(grant) && PersonName.isLike(seat.name(), name))
                .toList();
    }

    /** A name as its bearer is to be called, so that nobody takes it for somebody else's. */
    public String apart(String name) {
        return PersonName.apart(
                name,
                seats.values().stream()
                        .filter(seat -> !seat.kicked() && seat.role() != SeatRole.PROJECTOR)
                        .map(Seat::name)
                        .toList());
    }

    public Optional<Seat> findActive(long number) {
        return Optional.ofNullable(seats.get(number)).filter(seat -> !seat.kicked());
    }

    /** The name of who had a seat; empty for the exercise itself. */
    public String name(long seat) {
        Seat found = seats.get(seat);
        return found == null ? "" : found.name();
    }

    public Collection<Seat> all() {
        return seats.values();
    }

    /** Whether people play a nation. */
    public boolean hasPeople(String nation) {
        return people.contains(nation);
    }

    /** The nations that people play, in the order of their ids. */
    public Set<String> people() {
        return people;
    }

    public List<String> nations() {
        return nations;
    }
}
