package entente.web.exercise.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.engine.description.Message;
import entente.web.exercise.record.MotionEntry;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Notice;
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
 * @param holdings what the nation holds, has and thinks
 * @param papers what was written to, by and in the delegation
 * @param notices what this delegate was told of, the latest last; no more than can be read
 */
public record DeskPicture(
        String nation,
        SeatRole role,
        boolean autopilot,
        PublicPicture open,
        List<Todo> todo,
        @JsonUnwrapped Holdings holdings,
        @JsonUnwrapped Papers papers,
        List<Notice> notices) {

    /**
     * What the nation holds, has and thinks.
     *
     * @param dossiers what it holds
     * @param operations joint operations that it was asked for, or was refused
     * @param partners every other nation
     * @param networks the networks and what it thinks of them
     * @param means its teams and analysts
     * @param sharing its sharing policy, in words
     * @param points points at which it must choose
     */
    public record Holdings(
            List<Dossier> dossiers,
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
     * @param requests what it asked the desk
     * @param proposals what is proposed in the delegation
     * @param motions what delegations put to each other, where it concerns this one
     * @param decisions what its head has decided
     */
    public record Papers(
            List<MessageLine> messages,
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

    /** What the nation holds on a plot; {@code confidence} is its evidence over its threshold, 0..1. */
    public record Dossier(
            String plot,
            String network,
            double evidence,
            double threshold,
            double confidence,
            int unlinked,
            double lastDay,
            boolean underCase,
            List<Report> reports) {}

    /** A report that the nation holds. */
    public record Report(
            String report, String origin, String sender, String grade, String marking, double filedDay, boolean own) {}

    /** A joint operation: one that was asked of the nation, by whom; or one that was refused to it. */
    public record Operation(String plot, @Nullable String asking, boolean refused) {}

    /** Another nation, as this one sees it. */
    public record Partner(
            String id,
            String name,
            double affinity,
            double trust,
            int received,
            boolean agreement,
            boolean proposedByThem,
            boolean proposedByUs,
            boolean published) {}

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
            String reason,
            @Nullable Message outcome,
            boolean refused) {}
}
