package entente.web.exercise.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.view.NationView;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Letter;
import entente.web.exercise.state.Motions;
import entente.web.exercise.state.RequestDesk;
import entente.web.exercise.state.ViewerAliases;
import entente.web.exercise.view.DeskPicture.Advice;
import entente.web.exercise.view.DeskPicture.Ballot;
import entente.web.exercise.view.DeskPicture.Decision;
import entente.web.exercise.view.DeskPicture.Motion;
import entente.web.exercise.view.DeskPicture.Proposal;
import entente.web.exercise.view.DeskPicture.Reply;
import entente.web.exercise.view.DeskPicture.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a delegation has written: requests, proposals, decisions; in the names of this delegation. */
public final class DelegationPapers {

    private final ExerciseState state;
    private final Actor actor;
    private final String nation;

    DelegationPapers(ExerciseState state, Actor actor, String nation) {
        this.state = state;
        this.actor = actor;
        this.nation = nation;
    }

    /** What the delegation answered, by its own numbers of the messages. */
    List<Reply> replies() {
        List<Letter> own = state.messages().of(nation);
        return state.messages().replies().stream()
                .filter(reply -> reply.nation().equals(nation))
                .flatMap(reply -> IntStream.range(0, own.size())
                        .filter(i -> own.get(i).number() == reply.message())
                        .mapToObj(i -> new Reply(
                                i + 1,
                                state.seats().name(reply.seat()),
                                reply.wallMillis(),
                                reply.day(),
                                reply.text(),
                                reply.choice())))
                .toList();
    }

    /** The number of a message in the log, by the number that it has for a viewer. */
    public static long message(ExerciseState state, Actor actor, int number) {
        return letter(state, actor, number).number();
    }

    /** The message of that number, as a viewer counts them. */
    public static Letter letter(ExerciseState state, Actor actor, int number) {
        String nation = actor.nation();
        List<Letter> own = nation == null
                ? state.messages().forControl()
                : state.messages().of(nation);
        if (number < 1 || number > own.size()) {
            throw ExerciseRefusal.unknown();
        }
        return own.get(number - 1);
    }

    List<Request> requests() {
        List<RequestDesk.Request> own = state.desk().of(nation);
        return IntStream.range(0, own.size())
                .mapToObj(i -> request(i + 1, own.get(i)))
                .toList();
    }

    private static Request request(int number, RequestDesk.Request request) {
        boolean answered = request.status() == RequestDesk.Status.RELEASED;
        return new Request(number, request.day(), request.text(), answered, answered ? request.answer() : "");
    }

    List<Proposal> proposals() {
        List<DelegationProposals.Proposal> own = state.proposals().of(nation);
        return IntStream.range(0, own.size())
                .mapToObj(i -> proposal(i + 1, own.get(i)))
                .toList();
    }

    private Proposal proposal(int number, DelegationProposals.Proposal proposal) {
        int inFavour =
                (int) proposal.votes().values().stream().filter(vote -> vote).count();
        return new Proposal(
                number,
                state.seats().name(proposal.seat()),
                proposal.seat() == actor.seat(),
                proposal.move(),
                proposal.decision(),
                proposal.words(),
                proposal.reason(),
                proposal.status().name(),
                inFavour,
                proposal.votes().size() - inFavour,
                proposal.votes().get(actor.seat()));
    }

    /** The proposal of that number within a delegation, as the log knows it. */
    public static long proposal(ExerciseState state, String nation, int number) {
        List<DelegationProposals.Proposal> own = state.proposals().of(nation);
        if (number < 1 || number > own.size()) {
            throw ExerciseRefusal.unknown();
        }
        return own.get(number - 1).entry();
    }

    List<Motion> motions() {
        List<Motions.Motion> own = state.motions().of(nation);
        return IntStream.range(0, own.size())
                .mapToObj(i -> motion(i + 1, own.get(i)))
                .toList();
    }

    private Motion motion(int number, Motions.Motion motion) {
        List<Ballot> ballots = motion.parties().stream()
                .map(party -> new Ballot(
                        party,
                        Optional.ofNullable(motion.votes().get(party))
                                .map(Motions.Vote::inFavour)
                                .orElse(null)))
                .toList();
        return new Motion(
                number,
                motion.by(),
                motion.by().equals(nation),
                motion.move(),
                motion.kind(),
                motion.text(),
                motion.status().name(),
                ballots,
                advice(motion));
    }

    /** What members of the own delegation advise; another's advice is its own affair. */
    private Advice advice(Motions.Motion motion) {
        Map<Long, Boolean> own = motion.advice().getOrDefault(nation, Map.of());
        int inFavour = (int) own.values().stream().filter(vote -> vote).count();
        return new Advice(inFavour, own.size() - inFavour, own.get(actor.seat()));
    }

    /** The motion of that number, as a delegation counts those that concern it, as the log knows it. */
    public static long motion(ExerciseState state, String nation, int number) {
        List<Motions.Motion> own = state.motions().of(nation);
        if (number < 1 || number > own.size()) {
            throw ExerciseRefusal.unknown();
        }
        return own.get(number - 1).entry();
    }

    List<Decision> decisions() {
        return state.proposals().taken().stream()
                .filter(taken -> taken.nation().equals(nation))
                .map(taken -> new Decision(
                        taken.move(),
                        taken.day(),
                        state.seats().name(taken.seat()),
                        taken.decision().type(),
                        taken.words(),
                        taken.reason(),
                        taken.told().message(),
                        taken.told().status() == Ack.Status.REFUSED))
                .toList();
    }

    /** A decision as a delegate writes it, with the delegation's names, as the log writes it. */
    public static String resolved(String json, ViewerAliases aliases, NationView view) {
        ObjectNode fields = DecisionLines.fields(json);
        if (fields.hasNonNull("plot")) {
            String alias = fields.get("plot").asText();
            fields.put("plot", aliases.findPlot(alias, view).orElseThrow(ExerciseRefusal::unknown));
        }
        if (fields.hasNonNull("report")) {
            String alias = fields.get("report").asText();
            fields.put("report", aliases.findReport(alias, view).orElseThrow(ExerciseRefusal::unknown));
        }
        return fields.toString();
    }
}
