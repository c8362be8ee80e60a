package entente.web.exercise.state;

import entente.engine.decision.NationDecision;
import entente.engine.decision.Outcome;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.NationEntry.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What delegations propose, vote on and decide. Whether a decision can be carried out, the engine says. */
public final class DelegationProposals {

    private final Seats seats;
    private final MoveSchedule schedule;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final String aliasKey;
    private final Map<Long, Proposal> proposals = new TreeMap<>();
    private final List<Taken> taken = new ArrayList<>();

    /** Where a proposal stands. */
    public enum Status {
        OPEN,
        CARRIED_OUT,
        WITHDRAWN
    }

    /** A proposal in a delegation, with the votes of its seats; the decision is in the delegation's own names. */
    public record Proposal(
            long entry,
            String nation,
            long seat,
            int move,
            String decision,
            String reason,
            Status status,
            Map<Long, Boolean> votes) {

        Proposal with(Status next) {
            return new Proposal(entry, nation, seat, move, decision, reason, next, votes);
        }
    }

    /**
     * A decision of a delegation and what came of it.
     *
     * @param told what came of it, in words and in the delegation's own names
     */
    public record Taken(
            long entry,
            int move,
            double day,
            String nation,
            long seat,
            NationDecision decision,
            String reason,
            Outcome verdict,
            String told) {}

    DelegationProposals(Seats seats, MoveSchedule schedule, ExerciseWorld world, Feeds feeds, String aliasKey) {
        this.seats = seats;
        this.schedule = schedule;
        this.world = world;
        this.feeds = feeds;
        this.aliasKey = aliasKey;
    }

    void register(Handlers handlers) {
        handlers.on(Decided.class, Permission::head, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Decided entry) {
                checkDecision(actor, entry.decision(), entry.reason());
                Long proposal = entry.proposal();
                if (proposal != null) {
                    checkProposal(actor, proposal);
                }
            }

            @Override
            public String apply(EntryStamp stamp, Decided entry) {
                return decide(stamp, entry);
            }
        });
        handlers.on(Proposed.class, Permission::delegate, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Proposed entry) {
                checkDecision(actor, entry.decision(), entry.reason());
            }

            @Override
            public String apply(EntryStamp stamp, Proposed entry) {
                return propose(stamp, entry);
            }
        });
        handlers.on(Voted.class, Permission::delegate, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Voted entry) {
                checkProposal(actor, entry.proposal());
            }

            @Override
            public String apply(EntryStamp stamp, Voted entry) {
                return vote(stamp, entry);
            }
        });
        handlers.on(Withdrawn.class, Permission::delegate, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Withdrawn entry) {
                Proposal proposal = checkProposal(actor, entry.proposal());
                if (!Permission.head(actor) && proposal.seat() != actor.seat()) {
                    throw ExerciseRefusal.invalid("A proposal is withdrawn by who made it, or by the head.");
                }
            }

            @Override
            public String apply(EntryStamp stamp, Withdrawn entry) {
                return withdraw(entry.proposal());
            }
        });
    }

    private void checkDecision(Actor actor, String decision, String reason) {
        schedule.checkUnderWay();
        if (!seats.hasPeople(actor.delegation())) {
            throw ExerciseRefusal.invalid("Your nation is with its autopilot. Ask control to hand it back.");
        }
        if (!reason.isEmpty()) {
            DelegationMessages.checkText(reason);
        }
        DecisionLines.ofNation(decision, actor.delegation(), world.day(), world.scenario());
    }

    private Proposal checkProposal(Actor actor, long number) {
        Proposal proposal = proposals.get(number);
        if (proposal == null || !proposal.nation().equals(actor.delegation())) {
            throw ExerciseRefusal.unknown();
        }
        if (proposal.status() != Status.OPEN) {
            throw ExerciseRefusal.invalid("This proposal is no longer open.");
        }
        return proposal;
    }

    private String decide(EntryStamp stamp, Decided entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String nation = String.valueOf(seat.nation());
        NationDecision decision = DecisionLines.ofNation(entry.decision(), nation, world.day(), world.scenario());
        Map<String, String> names = names(nation);
        Outcome verdict = world.decide(decision, stamp.number());
        String words = words(verdict);
        String told = ViewerAliases.rename(words, names);
        taken.add(new Taken(
                stamp.number(),
                schedule.move(),
                world.day(),
                nation,
                stamp.seat(),
                decision,
                entry.reason(),
                verdict,
                told));
        Long proposal = entry.proposal();
        if (proposal != null) {
            proposals.computeIfPresent(proposal, (n, old) -> old.with(Status.CARRIED_OUT));
        }
        feeds.tell(Audience.CONTROL, Notice.Kind.DECISION, world.day(), nation + ": " + words);
        feeds.tell(Audience.delegation(nation), Notice.Kind.DECISION, world.day(), seat.name() + " decided");
        return told;
    }

    /** The delegation's names for all that it holds now; none where the world is only read. */
    private Map<String, String> names(String nation) {
        return world.findView()
                .map(control -> new ViewerAliases(aliasKey, nation).names(control.nation(nation)))
                .orElse(Map.of());
    }

    private String propose(EntryStamp stamp, Proposed entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String nation = String.valueOf(seat.nation());
        proposals.put(
                stamp.number(),
                new Proposal(
                        stamp.number(),
                        nation,
                        stamp.seat(),
                        schedule.move(),
                        ViewerAliases.rename(entry.decision(), names(nation)),
                        entry.reason(),
                        Status.OPEN,
                        new TreeMap<>()));
        feeds.tell(
                Audience.delegation(nation), Notice.Kind.DECISION, world.day(), seat.name() + " proposes a decision");
        return "";
    }

    private String withdraw(long number) {
        Proposal withdrawn = proposals.computeIfPresent(number, (n, old) -> old.with(Status.WITHDRAWN));
        if (withdrawn != null) {
            feeds.tell(
                    Audience.delegation(withdrawn.nation()),
                    Notice.Kind.DECISION,
                    world.day(),
                    "A proposal was withdrawn");
        }
        return "";
    }

    private String vote(EntryStamp stamp, Voted entry) {
        Proposal proposal = proposals.get(entry.proposal());
        if (proposal != null) {
            proposal.votes().put(stamp.seat(), entry.inFavour());
            feeds.tell(
                    Audience.delegation(proposal.nation()),
                    Notice.Kind.DECISION,
                    world.day(),
                    seats.name(stamp.seat()) + " has voted");
        }
        return "";
    }

    /** What became of a decision, in words. */
    public static String words(Outcome verdict) {
        String refusal = verdict.refusal();
        String effect = verdict.effect();
        if (refusal != null) {
            return "Refused: " + refusal + ".";
        }
        return effect == null ? "Nothing changed: it was so already." : "Done: " + effect + ".";
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

    /** Whether the head of a delegation has decided anything in a move. */
    public boolean hasDecided(String nation, int move) {
        return taken.stream().anyMatch(one -> one.nation().equals(nation) && one.move() == move);
    }
}
