package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes part, and which nations people play. */
public final class Seats {

    /** What whoever leads an exercise is called where nobody has given a name. */
    public static final String CONTROL = "Control";

    private static final int LONGEST_NAME = 60;

    private final List<String> nations;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Map<Long, Grant> grants = new LinkedHashMap<>();
    private final Map<Long, Seat> seats = new LinkedHashMap<>();
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
        handlers.on(Joined.class, Permission::exercise, (actor, entry) -> checkName(entry.name()), this::join);
        handlers.on(Kicked.class, Permission::facilitator, this::checkKick, (stamp, entry) -> kick(entry));
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

    private void checkKick(Actor actor, Kicked entry) {
        if (findActive(entry.seat()).isEmpty() || actor.seat() == entry.seat()) {
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

    public static void checkName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ExerciseRefusal.invalid("room.refusal.name", LONGEST_NAME);
        }
    }

    private void issue(EntryStamp stamp, CodeIssued entry) {
        grants.values().removeIf(grant -> grant.role() == entry.role() && same(grant.nation(), entry.nation()));
        grants.put(
                stamp.number(),
                new Grant(stamp.number(), entry.role(), entry.nation(), entry.codeDigest(), entry.linkDigest()));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private void join(EntryStamp stamp, Joined entry) {
        Grant grant = grants.get(entry.grant());
        if (grant == null) {
            throw ExerciseRefusal.unknown();
        }
        seats.put(
                stamp.number(),
                new Seat(stamp.number(), entry.name(), grant.role(), grant.nation(), entry.secretDigest(), false));
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
                    names.of(nation),
                    role);
            feeds.tell(
                    Audience.delegation(nation), Notice.Kind.PEOPLE, world.day(), "room.people.joined", entry.name());
        }
    }

    private void kick(Kicked entry) {
        Seat seat = seats.get(entry.seat());
        if (seat != null) {
            seats.put(entry.seat(), seat.withoutHolder());
            // Else whoever was removed would be back by the same code.
            grants.replaceAll((number, grant) -> isFor(seat, grant) ? grant.withoutCode() : grant);
            feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), "room.people.removed", seat.name());
        }
    }

    private static boolean isFor(Seat seat, Grant grant) {
        return seat.role() == grant.role() && same(seat.nation(), grant.nation());
    }

    private void hand(String nation, boolean autopilot, EntryStamp stamp) {
        if (autopilot) {
            people.remove(nation);
        } else {
            people.add(nation);
        }
        world.setAutopilot(nation, autopilot, stamp.number());
        feeds.tell(
                Audience.CONTROL,
                Notice.Kind.PEOPLE,
                world.day(),
                autopilot ? "room.people.autopilot" : "room.people.people",
                names.of(nation));
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

    /** The seat of a device, unless it was taken away; the last one, if it has taken several. */
    public Optional<Seat> findByDevice(String secretDigest) {
        return seats.values().stream()
                .filter(seat -> !seat.kicked() && seat.secretDigest().equals(secretDigest))
                .reduce((earlier, later) -> later);
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
