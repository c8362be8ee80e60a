package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.web.exercise.state.Wish;
import entente.web.exercise.telling.FrontPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see: observers, screens, and every delegation.
 *
 * @param course where the exercise stands
 * @param nations the nations
 * @param institutions the institutions and their members
 * @param networks the networks that are known of
 * @param attacks attacks that took place
 * @param treaties agreements between two nations that are in force, the latest last
 * @param motions what was put to all delegations that people play
 * @param messages what was told to everybody, the latest last
 * @param frontPage what the papers make of the last move that was closed; null before
 */
public record PublicPicture(
        CoursePicture course,
        List<NationLine> nations,
        List<InstitutionLine> institutions,
        List<NamedId> networks,
        List<AttackLine> attacks,
        List<TreatyLine> treaties,
        List<MotionLine> motions,
        List<MessageLine> messages,
        @Nullable FrontPage frontPage) {

    /**
     * A nation.
     *
     * @param attacks how many attacks hit it
     * @param published whether it has published its sharing policy
     * @param people whether people play it, else its autopilot does
     * @param seated how many people have taken a seat for it
     */
    public record NationLine(
            String id, String name, String region, int attacks, boolean published, boolean people, int seated) {}

    /** An institution. */
    public record InstitutionLine(String id, String name, String kind, List<String> members) {}

    /** Something that has an id and a name. */
    public record NamedId(String id, String name) {}

    /** An attack. */
    public record AttackLine(double day, String nation, String network) {}

    /** An agreement between two nations, and since which day it is in force. */
    public record TreatyLine(String one, String other, double day) {}

    /** A motion, who put it and in which move, and what each has voted. */
    public record MotionLine(String by, int move, String text, String status, List<VoteLine> votes) {}

    /** What a delegation has voted; null if it has not. */
    public record VoteLine(String nation, @Nullable Boolean inFavour) {}

    /**
     * A message.
     *
     * @param number from 1, counted for this viewer alone
     * @param at when it was written, in milliseconds since 1970, UTC
     * @param day the day of the simulation
     * @param from the delegation, whom an inject seems to come from, or empty for those who lead
     * @param author who wrote it, or which head of service it is from; empty where that is not told
     * @param to who sees it; {@code *} for everybody
     * @param deadline until when an answer is wanted, in words; empty where none was set
     * @param answerable whether it came from the exercise, so that a delegation can answer it
     * @param wish the answer that it wants; null for none
     */
    public record MessageLine(
            int number,
            long at,
            double day,
            String from,
            Message author,
            List<String> to,
            Message subject,
            Message text,
            String deadline,
            boolean answerable,
            @Nullable Wish wish) {}
}
