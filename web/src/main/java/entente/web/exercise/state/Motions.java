package entente.web.exercise.state;

import entente.engine.decision.NationDecision;
import entente.engine.description.Message;
import entente.web.exercise.record.MotionEntry.Advised;
import entente.web.exercise.record.MotionEntry.Answered;
import entente.web.exercise.record.MotionEntry.Kind;
import entente.web.exercise.record.MotionEntry.Moved;
import entente.web.exercise.record.MotionEntry.Retracted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What delegations put to each other and vote on. A motion that every delegation has accepted is carried out: each nation
 * takes the decisions that follow from it, through the engine's door.
 */
public final class Motions {

    private final Seats seats;
    private final MoveSchedule schedule;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Map<Long, Motion> motions = new TreeMap<>();

    /** Where a motion stands. */
    public enum Status {
        OPEN,
        CARRIED,
        DECLINED,
        RETRACTED
    }

    /**
     * A motion.
     *
     * @param by the delegation that put it
     * @param parties all delegations concerned, the one that put it among them
     * @param votes who has voted, and in which move
     * @param advice what members of each delegation advise their head, by seat
     */
    public record Motion(
            long entry,
            String by,
            Set<String> parties,
            Kind kind,
            String text,
            int move,
            Status status,
            Map<String, Vote> votes,
            Map<String, Map<Long, Boolean>> advice) {

        Motion with(Status next) {
            return new Motion(entry, by, parties, kind, text, move, next, votes, advice);
        }
    }

    /** The vote of a delegation. */
    public record Vote(boolean inFavour, int move) {}

    Motions(Seats seats, MoveSchedule schedule, ExerciseWorld world, Feeds feeds, ExerciseNames names) {
        this.seats = seats;
        this.schedule = schedule;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(Moved.class, Permission::head, this::checkMotion, this::move);
        handlers.answer(
                Answered.class,
                Permission::head,
                (actor, entry) -> {
                    if (open(actor, entry.motion()).votes().containsKey(actor.delegation())) {
                        throw ExerciseRefusal.invalid("room.refusal.motionAnswered");
                    }
                },
                this::answer);
        handlers.on(Advised.class, Permission::member, (actor, entry) -> open(actor, entry.motion()), this::advise);
        handlers.on(
                Retracted.class,
                Permission::head,
                (actor, entry) -> {
                    if (!open(actor, entry.motion()).by().equals(actor.delegation())) {
                        throw ExerciseRefusal.invalid("room.refusal.motionOfOthers");
                    }
                },
                (stamp, entry) -> motions.computeIfPresent(
                        entry.motion(),
                        (n, old) -> settled(
                                old,
                                Status.RETRACTED,
                                Message.of("room.motion.retracted", names.inSentence(old.by())))));
    }

    private void checkMotion(Actor actor, Moved entry) {
        schedule.checkUnderWay();
        checkPeople(actor.delegation());
        DelegationMessages.checkText(entry.text());
        if (!seats.nations().containsAll(entry.to())) {
            throw ExerciseRefusal.unknown();
        }
        if (entry.to().isEmpty() || entry.to().contains(actor.delegation())) {
            throw ExerciseRefusal.invalid("room.refusal.motionToNobody");
        }
        entry.to().stream()
                .filter(nation -> !seats.hasPeople(nation))
                .findFirst()
                .ifPresent(nation -> {
                    throw ExerciseRefusal.invalid("room.refusal.motionToAutopilot", names.inSentence(nation));
                });
    }

    private void checkPeople(String nation) {
        if (!seats.hasPeople(nation)) {
            throw ExerciseRefusal.invalid("room.refusal.autopilot");
        }
    }

    private Motion open(Actor actor, long number) {
        schedule.checkUnderWay();
        checkPeople(actor.delegation());
        Motion motion = motions.get(number);
        if (motion == null || !motion.parties().contains(actor.delegation())) {
            throw ExerciseRefusal.unknown();
        }
        if (motion.status() != Status.OPEN) {
            throw ExerciseRefusal.invalid("room.refusal.motionClosed");
        }
        return motion;
    }

    private String delegation(EntryStamp stamp) {
        return String.valueOf(seats.findActive(stamp.seat())
                .orElseThrow(ExerciseRefusal::unknown)
                .nation());
    }

    private void move(EntryStamp stamp, Moved entry) {
        String by = delegation(stamp);
        Set<String> parties = new TreeSet<>(entry.to());
        parties.add(by);
        Map<String, Vote> votes = new TreeMap<>();
        votes.put(by, new Vote(true, schedule.move()));
        Motion motion = new Motion(
                stamp.number(),
                by,
                parties,
                entry.kind(),
                entry.text(),
                schedule.move(),
                Status.OPEN,
                votes,
                new TreeMap<>());
        motions.put(stamp.number(), motion);
        tell(
                motion,
                Message.of(
                        "room.motion.put",
                        names.inSentence(by),
                        new TreeSet<>(entry.to()).stream().map(names::of).toList()));
    }

    private Ack answer(EntryStamp stamp, Answered entry) {
        Motion motion = motions.get(entry.motion());
        if (motion == null) {
            throw ExerciseRefusal.unknown();
        }
        String nation = delegation(stamp);
        motion.votes().put(nation, new Vote(entry.inFavour(), schedule.move()));
        if (!entry.inFavour()) {
            Message words = Message.of("room.motion.declined", names.inSentence(nation), names.inSentence(motion.by()));
            motions.put(motion.entry(), settled(motion, Status.DECLINED, words));
        } else if (motion.votes().keySet().containsAll(motion.parties())) {
            carryOut(motion, stamp.number());
            Message words = Message.of("room.motion.carried", names.inSentence(motion.by()));
            motions.put(motion.entry(), settled(motion, Status.CARRIED, words));
            return Ack.done(Message.of("room.motion.carriedOut", names.inSentence(motion.by())));
        } else {
            tell(motion, Message.of("room.motion.accepted", names.inSentence(nation), names.inSentence(motion.by())));
        }
        return Ack.DONE;
    }

    /** Only the own delegation hears of it: what a delegation is divided about is no business of others. */
    private void advise(EntryStamp stamp, Advised entry) {
        String nation = delegation(stamp);
        Motion motion = motions.get(entry.motion());
        if (motion != null) {
            motion.advice().computeIfAbsent(nation, own -> new TreeMap<>()).put(stamp.seat(), entry.inFavour());
            feeds.tell(
                    Audience.delegation(nation),
                    Notice.Kind.DECISION,
                    world.day(),
                    entry.inFavour() ? "room.motion.for" : "room.motion.against",
                    seats.name(stamp.seat()),
                    names.inSentence(motion.by()));
        }
    }

    private Motion settled(Motion motion, Status status, Message words) {
        tell(motion, words);
        return motion.with(status);
    }

    /** Lets each nation take the decisions that follow; what came of them, only those who lead are told. */
    private void carryOut(Motion motion, long entry) {
        decisions(motion).forEach(decision -> {
            Ack came = Ack.of(world.decide(decision, entry), names.of(decision.nation()));
            feeds.tell(
                    Audience.CONTROL,
                    Notice.Kind.DECISION,
                    world.day(),
                    came.in(names.words()).of(names.inSentence(decision.nation())));
        });
    }

    private List<NationDecision> decisions(Motion motion) {
        List<NationDecision> decisions = new ArrayList<>();
        for (String one : motion.parties()) {
            for (String other : motion.parties()) {
                if (motion.kind() == Kind.SHARING && !one.equals(other)) {
                    decisions.add(decision(
                            one,
                            "{\"type\":\"changeSharing\",\"change\":{\"to\":\"" + other
                                    + "\",\"posture\":\"needToShare\",\"minimumTrust\":0,\"minimumAffinity\":-1}}"));
                } else if (motion.kind() == Kind.AGREEMENT && one.compareTo(other) < 0) {
                    decisions.add(decision(
                            one, "{\"type\":\"proposeAgreement\",\"partner\":\"" + other + "\",\"terms\":{}}"));
                    decisions.add(decision(other, "{\"type\":\"acceptAgreement\",\"partner\":\"" + one + "\"}"));
                }
            }
        }
        return decisions;
    }

    private NationDecision decision(String nation, String json) {
        return DecisionLines.ofNation(json, nation, world.day(), world.scenario());
    }

    private void tell(Motion motion, Message words) {
        motion.parties()
                .forEach(nation -> feeds.tell(Audience.delegation(nation), Notice.Kind.DECISION, world.day(), words));
        feeds.tell(Audience.CONTROL, Notice.Kind.DECISION, world.day(), words);
    }

    /** Motions that concern a delegation, in order. */
    public List<Motion> of(String nation) {
        return motions.values().stream()
                .filter(motion -> motion.parties().contains(nation))
                .toList();
    }

    /** All motions, in order. */
    public Collection<Motion> all() {
        return motions.values();
    }
}
