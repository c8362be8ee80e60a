package entente.web.exercise.state;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.description.Message;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Story;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.NationEntry.Withdrawn;
import entente.web.form.DecisionWords;
import entente.web.naming.EngineWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What delegations propose, vote on and decide. Whether a decision can be carried out, the engine says. */
public final class DelegationProposals {

    private final Seats seats;
    private final MoveSchedule schedule;
    private final AskedPoints points;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Map<Long, Proposal> proposals = new TreeMap<>();
    private final List<Taken> taken = new ArrayList<>();

    /** Where a proposal stands. */
    public enum Status {
        OPEN,
        CARRIED_OUT,
        WITHDRAWN
    }

    /** A proposal in a delegation, with the votes of its seats; the decision is in the ids of its pages, the words in its names. */
    public record Proposal(
            long entry,
            String nation,
            long seat,
            int move,
            String decision,
            Message words,
            String reason,
            Status status,
            Map<Long, Boolean> votes) {

        Proposal with(Status next) {
            return new Proposal(entry, nation, seat, move, decision, words, reason, next, votes);
        }
    }

    /**
     * A decision of a delegation and what came of it.
     *
     * @param words what it was, in the delegation's own names
     * @param ack what came of it, as those who lead are told
     * @param told the same in the delegation's own names
     */
    public record Taken(
            long entry,
            int move,
            double day,
            String nation,
            long seat,
            NationDecision decision,
            Message words,
            String reason,
            Ack ack,
            Ack told) {}

    DelegationProposals(
            Seats seats,
            MoveSchedule schedule,
            AskedPoints points,
            ExerciseWorld world,
            Feeds feeds,
            ExerciseNames names) {
        this.points = points;
        this.seats = seats;
        this.schedule = schedule;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.answer(Decided.class, Permission::head, this::checkDecided, this::decide);
        handlers.on(
                Proposed.class,
                Permission::delegate,
                (actor, entry) -> checkDecision(actor, entry.decision(), entry.reason()),
                this::propose);
        handlers.on(
                Voted.class,
                Permission::delegate,
                (actor, entry) -> checkProposal(actor, entry.proposal()),
                this::vote);
        handlers.on(
                Withdrawn.class,
                Permission::delegate,
                this::checkWithdrawal,
                (stamp, entry) -> withdraw(entry.proposal()));
    }

    private void checkDecided(Actor actor, Decided entry) {
        checkDecision(actor, entry.decision(), entry.reason());
        Long proposal = entry.proposal();
        if (proposal != null) {
            checkProposal(actor, proposal);
        }
    }

    private void checkWithdrawal(Actor actor, Withdrawn entry) {
        Proposal proposal = checkProposal(actor, entry.proposal());
        if (!Permission.head(actor) && proposal.seat() != actor.seat()) {
            throw ExerciseRefusal.invalid("room.refusal.proposalOfOthers");
        }
    }

    private void checkDecision(Actor actor, String decision, String reason) {
        schedule.checkUnderWay();
        if (!seats.hasPeople(actor.delegation())) {
            throw ExerciseRefusal.invalid("room.refusal.autopilot");
        }
        if (!reason.isEmpty()) {
            DelegationMessages.checkText(reason);
        }
        DecisionLines.ofNation(decision, actor.delegation(), world.day(), asked(actor.delegation()));
    }

    /** The scenario with the points alone that a delegation is asked by now: of others not even a refusal may tell. */
    private Scenario asked(String nation) {
        Scenario scenario = world.scenario();
        List<DecisionPoint> asked = scenario.script().decisionPoints().stream()
                .filter(point -> point.nation().equals(nation) && points.isAsked(point.id(), point.day()))
                .toList();
        return scenario.with(Story.NONE).with(List.of(), asked);
    }

    private Proposal checkProposal(Actor actor, long number) {
        Proposal proposal = proposals.get(number);
        if (proposal == null || !proposal.nation().equals(actor.delegation())) {
            throw ExerciseRefusal.unknown();
        }
        if (proposal.status() != Status.OPEN) {
            throw ExerciseRefusal.invalid("room.refusal.proposalClosed");
        }
        return proposal;
    }

    private Ack decide(EntryStamp stamp, Decided entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String nation = String.valueOf(seat.nation());
        NationDecision decision = DecisionLines.ofNation(entry.decision(), nation, world.day(), world.scenario());
        Message decided = words(entry.decision(), nation);
        EngineWords words = names.words(nation);
        EngineWords forControl = names.words();
        Ack came = Ack.of(world.decide(decision, stamp.number()), names.of(nation));
        Ack ack = came.in(forControl);
        Ack told = came.in(words);
        taken.add(new Taken(
                stamp.number(),
                schedule.move(),
                world.day(),
                nation,
                stamp.seat(),
                decision,
                decided,
                entry.reason(),
                ack,
                told));
        Long proposal = entry.proposal();
        if (proposal != null) {
            proposals.computeIfPresent(proposal, (n, old) -> old.with(Status.CARRIED_OUT));
        }
        feeds.tell(Audience.CONTROL, Notice.Kind.DECISION, world.day(), ack.of(names.inSentence(nation)));
        tell(nation, "room.decision.decided", seat.name());
        if (decision instanceof ProposeAgreement offer && ack.status() == Ack.Status.DONE) {
            tell(offer.partner(), "room.decision.offered", names.inSentence(nation));
        }
        return told;
    }

    private Message words(String decision, String nation) {
        return new DecisionWords(world.scenario(), names.spoken().known(nation)).of(decision);
    }

    private void propose(EntryStamp stamp, Proposed entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String nation = String.valueOf(seat.nation());
        proposals.put(
                stamp.number(),
                new Proposal(
                        stamp.number(),
                        nation,
                        stamp.seat(),
                        schedule.move(),
                        names.onTheWire(entry.decision(), nation, world),
                        words(entry.decision(), nation),
                        entry.reason(),
                        Status.OPEN,
                        new TreeMap<>()));
        tell(nation, "room.decision.proposed", seat.name());
    }

    private void withdraw(long number) {
        Proposal withdrawn = proposals.computeIfPresent(number, (n, old) -> old.with(Status.WITHDRAWN));
        if (withdrawn != null) {
            tell(withdrawn.nation(), "room.decision.withdrawn");
        }
    }

    private void vote(EntryStamp stamp, Voted entry) {
        Proposal proposal = proposals.get(entry.proposal());
        if (proposal != null) {
            proposal.votes().put(stamp.seat(), entry.inFavour());
            tell(proposal.nation(), "room.decision.voted", seats.name(stamp.seat()));
        }
    }

    private void tell(String nation, String key, Object... arguments) {
        feeds.tell(Audience.delegation(nation), Notice.Kind.DECISION, world.day(), key, arguments);
    }

    /** Proposals in one delegation, in order. */
    public List<Proposal> of(String nation) {
        return proposals.values().stream()
                .filter(proposal -> proposal.nation().equals(nation))
                .toList();
    }

    /** All decisions of people, in order. */
    public List<Taken> taken() {
        return taken;
    }
}
