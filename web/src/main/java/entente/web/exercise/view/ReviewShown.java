package entente.web.exercise.view;

import entente.web.exercise.record.ReviewEntry.Compared;
import entente.web.exercise.record.ReviewEntry.Part;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.OwnTimeline.OwnLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of the review now: of each part nothing before the exercise is over and whoever leads has shown it.
 *
 * @param course where the exercise stands
 * @param parts what is shown
 * @param timeline what the own delegation knew; null if that is not shown, or the seat belongs to no delegation
 * @param compared the what-ifs that are shown; none if what would have been is not, but to those who lead
 * @param material what the parts that tell the truth are made from; null if the seat may see none of them
 */
public record ReviewShown(
        CoursePicture course,
        Set<Part> parts,
        @Nullable List<OwnLine> timeline,
        List<Compared> compared,
        @Nullable ReviewInput material) {

    /** Copies the collections. */
    public ReviewShown {
        parts = Set.copyOf(parts);
        compared = List.copyOf(compared);
    }

    public static ReviewShown of(ExerciseState state, Actor actor, long clockMillis) {
        boolean over = state.schedule().phase() == Phase.ENDED;
        Set<Part> parts = over ? state.revelations().shown() : EnumSet.noneOf(Part.class);
        boolean truth =
                actor.role() == SeatRole.FACILITATOR || parts.contains(Part.ATTACKS) || parts.contains(Part.WHAT_IFS);
        boolean own = parts.contains(Part.TIMELINE) && actor.role().isDelegate();
        return new ReviewShown(
                CoursePicture.of(state, clockMillis),
                parts,
                own ? OwnTimeline.of(state, actor) : null,
                actor.role() == SeatRole.FACILITATOR || parts.contains(Part.WHAT_IFS)
                        ? state.revelations().compared()
                        : List.of(),
                truth ? ReviewInput.of(state) : null);
    }

    /** Whether a part is shown. */
    public boolean shows(Part part) {
        return parts.contains(part);
    }
}
