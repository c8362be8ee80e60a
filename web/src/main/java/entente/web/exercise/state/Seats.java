package entente.web.exercise.state;

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

    Seats(Scenario scenario, ExerciseWorld world, Feeds feeds) {
        nations = scenario.nations().stream().map(Nation::id).toList();
        this.world = world;
        this.feeds = feeds;
    }

    void register(Handlers handlers) {
        handlers.on(CodeIssued.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, CodeIssued entry) {
                checkNation(entry);
            }

            @Override
            public String apply(EntryStamp stamp, CodeIssued entry) {
                return issue(stamp, entry);
            }
        });
        handlers.on(Joined.class, Permission::exercise, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Joined entry) {
                checkName(entry.name());
            }

            @Override
            public String apply(EntryStamp stamp, Joined entry) {
                return join(stamp, entry);
            }
        });
        handlers.on(Kicked.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Kicked entry) {
                if (findActive(entry.seat()).isEmpty() || actor.seat() == entry.seat()) {
                    throw ExerciseRefusal.unknown();
                }
            }

            @Override
            public String apply(EntryStamp stamp, Kicked entry) {
                return kick(entry);
            }
        });
        handlers.on(HandedOver.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, HandedOver entry) {
                if (!nations.contains(entry.nation())) {
                    throw ExerciseRefusal.unknown();
                }
            }

            @Override
            public String apply(EntryStamp stamp, HandedOver entry) {
                return hand(entry.nation(), entry.autopilot(), stamp);
            }
        });
    }

    private void checkNation(CodeIssued entry) {
        boolean fits = entry.role().isDelegate() ? nations.contains(entry.nation()) : entry.nation() == null;
        if (!fits) {
            throw ExerciseRefusal.invalid("A " + entry.role().word() + " must have a nation of this scenario if it is a"
                    + " delegate, and none otherwise.");
        }
    }

    public static void checkName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ExerciseRefusal.invalid(
                    "A name must have 1 to " + LONGEST_NAME + " characters, and none that cannot be seen.");
        }
    }

    private String issue(EntryStamp stamp, CodeIssued entry) {
        grants.values().removeIf(grant -> grant.role() == entry.role() && same(grant.nation(), entry.nation()));
        grants.put(
                stamp.number(),
                new Grant(stamp.number(), entry.role(), entry.nation(), entry.codeDigest(), entry.linkDigest()));
        return "";
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private String join(EntryStamp stamp, Joined entry) {
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
        String where = nation == null
                ? grant.role().word()
                : nation + ", " + grant.role().word();
        feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), entry.name() + " has joined: " + where);
        if (nation != null) {
            feeds.tell(Audience.delegation(nation), Notice.Kind.PEOPLE, world.day(), entry.name() + " has joined");
        }
        return "";
    }

    private String kick(Kicked entry) {
        Seat seat = seats.get(entry.seat());
        if (seat != null) {
            seats.put(entry.seat(), seat.withoutHolder());
            // Else whoever was removed would be back by the same code.
            grants.replaceAll((number, grant) -> isFor(seat, grant) ? grant.withoutCode() : grant);
            feeds.tell(Audience.CONTROL, Notice.Kind.PEOPLE, world.day(), seat.name() + " was removed");
        }
        return "";
    }

    private static boolean isFor(Seat seat, Grant grant) {
        return seat.role() == grant.role() && same(seat.nation(), grant.nation());
    }

    private String hand(String nation, boolean autopilot, EntryStamp stamp) {
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
                nation + (autopilot ? " is with its autopilot" : " is with people"));
        return "";
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

    /** The name of who had a seat; {@code the exercise} for the exercise itself. */
    public String name(long seat) {
        Seat found = seats.get(seat);
        return found == null ? "the exercise" : found.name();
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
