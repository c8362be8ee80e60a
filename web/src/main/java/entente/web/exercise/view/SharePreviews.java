package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.engine.scenario.Handling;
import entente.engine.scenario.Obstacle;
import entente.engine.view.NationView;
import entente.engine.view.NationView.ReleaseView;
import entente.engine.view.NationView.SharePreview;
import entente.scenarios.schema.Meanings;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import org.jspecify.annotations.Nullable;

/** Says what a recipient would see of a report, and why a report cannot go to somebody. */
public final class SharePreviews {

    private SharePreviews() {}

    public static SharePreviewLine of(
            ExerciseState state, Actor actor, String alias, @Nullable Handling handling, String to) {
        String nation = actor.delegation();
        NationView view =
                state.world().findView().map(control -> control.nation(nation)).orElseThrow(ExerciseRefusal::unknown);
        if (!view.others().contains(to) && !view.institutions().contains(to)) {
            throw ExerciseRefusal.unknown();
        }
        String report = state.aliases(nation).findReport(alias, view).orElseThrow(ExerciseRefusal::unknown);
        SharePreview seen = view.preview(report, to, handling)
                .orElseThrow(() -> ExerciseRefusal.invalid("room.refusal.reportOfOthers"));
        return new SharePreviewLine(
                to,
                seen.closed() == null ? null : seen.closed().word(),
                reason(seen.closed(), seen),
                seen.marking().word(),
                seen.kept(),
                seen.originatorControl(),
                state.trails().sent(nation, report).get(to),
                view.waitingReleases().contains(new ReleaseView(report, to)),
                state.trails().keptBack(nation, report, to).map(Obstacle::word).orElse(null));
    }

    private static @Nullable Message reason(@Nullable Obstacle closed, SharePreview seen) {
        if (closed == null) {
            return null;
        }
        Message reason = Meanings.message(closed);
        return closed == Obstacle.MARKING
                ? Message.of("room.marking.tooTight", reason, seen.marking().word())
                : reason;
    }

    /**
     * What one recipient would see of a report.
     *
     * @param to the nation or institution
     * @param obstacle what stops it, {@code MARKING} for instance; null if it would go
     * @param reason why; null if it would go
     * @param marking how far it may travel from there
     * @param kept share of its evidence that is left once its source is protected, 0..1
     * @param originatorControl whether the recipient must ask before it passes it on
     * @param sentDay when the nation sent it there; null if it has not
     * @param queued whether it waits there for the nation's analysts to release it
     * @param keptBack why the standing policy kept it back when it was last weighed; null if it has not
     */
    public record SharePreviewLine(
            String to,
            @Nullable String obstacle,
            @Nullable Message reason,
            String marking,
            double kept,
            boolean originatorControl,
            @Nullable Double sentDay,
            boolean queued,
            @Nullable String keptBack) {}
}
