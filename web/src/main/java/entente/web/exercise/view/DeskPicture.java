package entente.web.exercise.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.engine.description.Message;
import entente.engine.scenario.Brief;
import entente.web.exercise.record.MotionEntry;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Notice;
import entente.web.exercise.telling.MinisterBrief;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate sees: what everybody sees, what the own nation holds, and what was written to the own delegation. It is
 * made on the server from the nation's view alone; plots, reports and messages have names of this delegation's own.
 *
 * @param nation the id of the nation
 * @param role head or member
 * @param open what everybody sees
 * @param todo what waits for this delegation
 * @param autopilot whether the nation is with its autopilot
 * @param finished whether the delegation has said that it is done with the move
 * @param holdings what the nation holds, has and thinks
 * @param papers what was written to, by and in the delegation
 * @param notices what this delegate was told of, the latest last; no more than can be read
 * @param story who the nation is, in the scenario's words; null where it has none
 * @param brief what a minister of the nation reads of the last move that was closed; null before
 */
public record DeskPicture(
        String nation,
        SeatRole role,
        boolean autopilot,
        boolean finished,
        PublicPicture open,
        List<Todo> todo,
        @JsonUnwrapped Holdings holdings,
        @JsonUnwrapped Papers papers,
        List<Notice> notices,
        @Nullable Brief story,
        @Nullable MinisterBrief brief) {

    /**
     * What the nation holds, has and thinks.
     *
     * @param dossiers what it holds
     * @param trails who has each report that it holds, as far as its own registry tells
     * @param operations joint operations that it was asked for, or was refused
     * @param partners every other nation
     * @param networks the networks and what it thinks of them
     * @param means its teams and analysts
     * @param sharing its sharing policy, in words
     * @param points points at which it must choose
     */
    public record Holdings(
            List<Dossier> dossiers,
            List<Trail> trails,
            List<Operation> operations,
            List<Partner> partners,
            List<Network> networks,
            Means means,
            Sharing sharing,
            List<Point> points) {}

    /**
     * What was written to, by and in the delegation.
     *
     * @param messages what it was sent and has sent, the latest last
     * @param replies what it answered to messages of the exercise, the latest last
     * @param requests what it asked the desk
     * @param proposals what is proposed in the delegation
     * @param motions what delegations put to each other, where it concerns this one
     * @param decisions what its head has decided
     */
    public record Papers(
            List<MessageLine> messages,
            List<Reply> replies,
            List<Request> requests,
            List<Proposal> proposals,
            List<Motion> motions,
            List<Decision> decisions) {}

    /** Something that waits. */
    public record Todo(Kind kind, Message text, double dueDay) {
        /** The kinds. */
        public enum Kind {
            JOINT_OPERATION,
            CHOICE,
            AGREEMENT,
            MOTION,
            PROPOSAL
        }
    }

    /**
     * What the nation holds on a plot.
     *
     * @param plot the id on the wire
     * @param name what the nation calls the case
     * @param network the network it is taken to belong to
     * @param networkName its name
     * @param confidence its evidence over its threshold, 0..1
     * @param partners what is said of others whose files meet this one
     */
    public record Dossier(
            String plot,
            Message name,
            String network,
            String networkName,
            double evidence,
            double threshold,
            double confidence,
            int unlinked,
            double lastDay,
            boolean underCase,
            List<Message> partners,
            List<Report> reports) {}

    /**
     * A report that the nation holds.
     *
     * @param report the id on the wire
     * @param told the report in words
     */
    public record Report(
            String report,
            String origin,
            String sender,
            String grade,
            String marking,
            double filedDay,
            boolean own,
            @JsonUnwrapped Told told) {}

    /**
     * A report as people read it.
     *
     * @param name what everybody who holds it calls it
     * @param title what it is about, in a few words
     * @param words what it says, in sentences
     * @param gradeWords how sure its origin is, in words and letters
     * @param evidenceWords how much it weighs against what the nation needs
     * @param markingWords how far the nation may pass it on
     */
    public record Told(
            String name,
            Message title,
            List<Message> words,
            Message gradeWords,
            Message evidenceWords,
            Message markingWords) {}

    /**
     * Who has a report, as far as the nation's own registry tells: it knows whom it sent it and who sent it, and nothing of
     * what others did with it.
     */
    public record Trail(String report, List<Handover> sent, List<Handover> came, List<String> queued) {}

    /** A report went from hand to hand: with whom, and on which day. */
    public record Handover(String with, double day) {}

    /**
     * A joint operation.
     *
     * @param plot the id on the wire
     * @param name what the nation calls the case
     * @param asking who asked for it; null if it was refused to the nation
     * @param refused whether it was refused to the nation
     */
    public record Operation(
            String plot, Message name, @Nullable String asking, boolean refused) {}

    /**
     * Another nation, as this one sees it.
     *
     * @param received how many reports it has sent this one
     * @param given how many this one has sent it
     * @param before where the two stood when each of the last moves began, the earliest first
     * @param clauses what the agreement in force says, a sentence each; none where there is none
     * @param offer the same of the agreement that it offers
     */
    public record Partner(
            String id,
            String name,
            double affinity,
            double trust,
            int received,
            int given,
            List<Earlier> before,
            boolean agreement,
            boolean proposedByThem,
            boolean proposedByUs,
            List<Message> clauses,
            List<Message> offer,
            boolean published) {}

    /** Where this nation stood with another at the beginning of a move. */
    public record Earlier(double affinity, double trust, int received) {}

    /** A network. */
    public record Network(String id, String name, double estimate, double attention, double priority) {}

    /** Teams, analysts and what waits for them. */
    public record Means(
            int teams, int freeTeams, int analysts, int waitingJobs, int overloadLimit, int watchlist, int releases) {}

    /** The sharing policy now in force. */
    public record Sharing(
            String posture,
            double minimumTrust,
            double minimumAffinity,
            String marking,
            boolean originatorControl,
            double sanitisation,
            boolean published) {}

    /**
     * A point at which the nation must choose, once it is asked.
     *
     * @param telling how the question reaches it
     * @param options the labels of the options
     * @param meanings what they mean in plain words, in the same order; empty where the scenario does not say
     */
    public record Point(
            String point,
            double day,
            String question,
            Cover telling,
            List<String> options,
            List<String> meanings,
            String standing,
            @Nullable String chosen) {}

    /** How something reaches people; empty texts where the scenario says nothing. */
    public record Cover(String subject, String sender, Message mode, String text) {}

    /** What a delegate answered to the message of that number. */
    public record Reply(
            int message,
            String by,
            long at,
            double day,
            String text,
            @Nullable String choice) {}

    /** A request for information, numbered from 1 within the delegation. */
    public record Request(int number, double day, String text, boolean answered, String answer) {}

    /** A proposal, numbered from 1 within the delegation. */
    public record Proposal(
            int number,
            String by,
            boolean own,
            int move,
            String decision,
            Message words,
            String reason,
            String status,
            int inFavour,
            int against,
            @Nullable Boolean ownVote) {}

    /** A motion of one delegation to others, numbered from 1 among those that concern this one. */
    public record Motion(
            int number,
            String by,
            boolean own,
            int move,
            MotionEntry.Kind kind,
            String text,
            String status,
            List<Ballot> ballots,
            Advice advice) {}

    /** What a delegation has voted; null if it has not. */
    public record Ballot(String nation, @Nullable Boolean inFavour) {}

    /** What the own members advise their head; {@code own} is null if this delegate has not advised. */
    public record Advice(
            int inFavour, int against, @Nullable Boolean own) {}

    /** A decision of the head, and what came of it. */
    public record Decision(
            int move,
            double day,
            String by,
            String type,
            Message words,
            String reason,
            @Nullable Message outcome,
            boolean refused) {}
}
