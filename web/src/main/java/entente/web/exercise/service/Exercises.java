package entente.web.exercise.service;

import entente.results.version.EngineVersion;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioWriter;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Seat;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseStore;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** All exercises of a server. */
public final class Exercises implements AutoCloseable {

    /** Seeds are drawn below this: so many that none is guessed, and every browser can write them. */
    private static final long SEEDS = 1L << 50;

    private static final int ID_CHARACTERS = 10;
    private static final int KEY_CHARACTERS = 52;
    private static final int LONGEST_TITLE = 120;

    private final ExerciseStore store;
    private final Timepiece timepiece;
    private final Map<String, ExerciseRoom> rooms = new ConcurrentHashMap<>();
    private final Map<String, String> damaged = new TreeMap<>();
    /** What replaces exercises from which the names were taken out. */
    private final Map<String, String> replaced = new ConcurrentHashMap<>();

    private final RandomGenerator secrets;
    private final JoinCodes codes;

    /**
     * Opens all exercises that are stored. One whose log is damaged stays closed, and says so.
     *
     * @param salt a secret of the server that goes into the digests of codes
     * @param secrets where codes, links and keys come from: random numbers that nobody can foresee
     * @param local whether the server is on a local network now, so that codes can be short
     */
    public Exercises(
            ExerciseStore store, Timepiece timepiece, String salt, RandomGenerator secrets, BooleanSupplier local) {
        this.store = store;
        this.timepiece = timepiece;
        this.secrets = secrets;
        codes = new JoinCodes(timepiece, salt, secrets, local);
        for (String id : store.ids()) {
            try {
                store.find(id).ifPresent(log -> rooms.put(id, ExerciseRoom.open(id, log, timepiece)));
            } catch (DamagedLog e) {
                damaged.put(id, String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Begins an exercise; nobody has a seat yet.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario or a condition is not valid
     * @throws ExerciseRefusal if anything else is not
     */
    public ExerciseRoom create(Setup setup) {
        return create(setup, null);
    }

    private ExerciseRoom create(Setup setup, @Nullable Boolean waits) {
        checkTitle(setup.title());
        PlayedScenario played = PlayedScenario.of(setup);
        Opened opened = new Opened(
                setup.title(),
                seed(setup),
                EngineVersion.current(),
                setup.timing(),
                JoinCode.random(KEY_CHARACTERS, secrets),
                null,
                true,
                waits,
                setup.plan());
        ExerciseRoom room = open(newId(), ScenarioWriter.yaml(played.scenario()), opened);
        try {
            setup.people().forEach(nation -> room.performAsExercise("people-" + nation, new HandedOver(nation, false)));
            int number = 0;
            for (InjectPlan inject : played.injects()) {
                room.performAsExercise("inject-" + number++, new Written(null, inject));
            }
        } catch (RuntimeException e) {
            delete(room.id());
            throw e;
        }
        return room;
    }

    /**
     * Begins and starts an exercise, timed as the scenario proposes, in which autopilots play every nation, and time waits for
     * whoever is asked to take one over.
     */
    public ExerciseRoom demonstrate(String title, String scenario, String name, long seed) {
        Timing timing = Timing.proposed(ScenarioReader.read(scenario, name, List.of()), Demonstration.SECONDS);
        ExerciseRoom room =
                create(new Setup(title, scenario, name, List.of(), seed, timing, List.of(), List.of()), true);
        room.performAsExercise("start", new Started());
        return room;
    }

    /** Nobody can look at an exercise's world beforehand who does not know its seed. */
    private long seed(Setup setup) {
        Long given = setup.seed();
        return given == null ? secrets.nextLong(SEEDS) : given;
    }

    private static void checkTitle(String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw ExerciseRefusal.invalid("room.refusal.title", LONGEST_TITLE);
        }
    }

    private ExerciseRoom open(String id, String scenario, Opened opened) {
        ExerciseLog log = store.create(id, scenario);
        String actor = Actor.EXERCISE.id();
        log.append(new LogDraft(timepiece.wallMillis(), 0, actor, "open", opened.type(), EntryJson.body(opened)), null);
        return admit(id, log);
    }

    private ExerciseRoom admit(String id, ExerciseLog log) {
        ExerciseRoom room = ExerciseRoom.open(id, log, timepiece);
        rooms.put(id, room);
        return room;
    }

    private String newId() {
        return JoinCode.random(ID_CHARACTERS, secrets).toLowerCase(Locale.ROOT);
    }

    /**
     * Forks a playable branch from an exercise: what happened up to an entry, seats among it, and then whatever people do.
     * The branch waits, paused.
     *
     * @param entry number of the last entry that both have in common
     */
    public ExerciseRoom fork(ExerciseRoom room, long entry, String title) {
        checkTitle(title);
        room.checkContinues();
        String id = newId();
        room.lookAtLog(log -> LogCopy.fork(log, room.id(), store, id, entry, title));
        ExerciseRoom branch = admit(id, store.find(id).orElseThrow());
        branch.pauseAsExercise();
        return branch;
    }

    /**
     * Replaces an exercise, the one it was forked from and all branches of either by such in which nobody has a name; says
     * which replaces the exercise. Whoever asks for one that was replaced gets what replaces it, until the server is started
     * anew.
     */
    public ExerciseRoom pseudonymise(ExerciseRoom room) {
        List<ExerciseRoom> family = family(room);
        Map<String, String> names = LogCopy.numbers(
                family.stream().map(one -> one.lookAtLog(log -> log)).toList());
        Map<String, String> ids = new LinkedHashMap<>();
        family.forEach(one -> ids.put(one.id(), newId()));
        for (ExerciseRoom one : family) {
            String id = String.valueOf(ids.get(one.id()));
            one.lookAtLog(log -> {
                LogCopy.pseudonymise(log, store, id, names, ids);
                return id;
            });
            admit(id, store.find(id).orElseThrow());
        }
        replaced.putAll(ids);
        ids.keySet().forEach(this::delete);
        return find(room.id()).orElseThrow();
    }

    /** All exercises that have a beginning in common with one. */
    public List<ExerciseRoom> family(ExerciseRoom room) {
        Set<String> ids = new TreeSet<>(Set.of(room.id()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ExerciseRoom one : all()) {
                String origin = one.origin();
                if (ids.contains(one.id()) && !origin.isEmpty()) {
                    grows |= ids.add(origin);
                } else if (ids.contains(origin)) {
                    grows |= ids.add(one.id());
                }
            }
        }
        return all().stream().filter(one -> ids.contains(one.id())).toList();
    }

    /** Deletes an exercise and all that is known of it. */
    public void delete(String id) {
        ExerciseRoom room = rooms.remove(id);
        if (room != null) {
            room.close();
        }
        codes.forget(id);
        store.delete(id);
    }

    /** All exercises, in the order of their ids. */
    public List<ExerciseRoom> all() {
        return new ArrayList<>(new TreeMap<>(rooms).values());
    }

    /** What is wrong with exercises that could not be opened, by id. */
    public Map<String, String> damaged() {
        return damaged;
    }

    /** The exercise of that id. */
    public Optional<ExerciseRoom> find(String id) {
        return Optional.ofNullable(rooms.get(replaced.getOrDefault(id, id)));
    }

    /** Issues a code and a link for a kind of seat; earlier ones for the same are void from now on. */
    public JoinCode issue(ExerciseRoom room, long seat, SeatRole role, @Nullable String nation) {
        return codes.issue(room, seat, role, nation);
    }

    /** The codes of an exercise that were issued since the server started and are not void. */
    public List<JoinCode> codes(ExerciseRoom room) {
        return codes.codes(room);
    }

    /**
     * What a code or link would let somebody be; nothing changes.
     *
     * @param address where the attempt comes from
     * @throws ExerciseRefusal if there is no such code, in the same words whether it never was or is void
     */
    public JoinCodes.Invitation invitation(String codeOrLink, String address) {
        return codes.invitation(all(), codeOrLink, address);
    }

    /**
     * Takes a seat by an invitation.
     *
     * @param device digest of the secret that the person's device keeps
     */
    public JoinCodes.Joining join(JoinCodes.Invitation invitation, String name, String device) {
        return codes.join(invitation, name, device);
    }

    /** The seats that somebody may have had before who comes in by that name with a device that is not known. */
    public List<Seat> earlier(JoinCodes.Invitation invitation, String name, String device) {
        return codes.earlier(invitation, name, device);
    }

    /** Gives somebody the seat back that the same person had before; the earlier device loses it. */
    public JoinCodes.Joining takeBack(JoinCodes.Invitation invitation, String name, long seat, String device) {
        return codes.takeBack(invitation, name, seat, device);
    }

    /** Gives the one who begins an exercise its first seat, that of a facilitator. */
    public JoinCodes.Joining lead(ExerciseRoom room, String name, String device) {
        return codes.lead(room, name, device);
    }

    /** Closes moves whose time is up. To be called a few times a second. */
    public void tick() {
        rooms.values().forEach(ExerciseRoom::tick);
    }

    @Override
    public void close() {
        rooms.values().forEach(ExerciseRoom::close);
        rooms.clear();
    }
}
