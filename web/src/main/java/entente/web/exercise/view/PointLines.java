package entente.web.exercise.view;

import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.PointStory;
import entente.engine.scenario.Telling;
import entente.engine.view.NationView.PointView;
import entente.scenarios.story.StoryNames;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.view.ControlPicture.PointLine;
import entente.web.exercise.view.ControlPicture.PointOption;
import entente.web.exercise.view.ControlPicture.PointPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision points of a scenario among the event list of those who lead. */
final class PointLines {

    private final ExerciseState state;

    PointLines(ExerciseState state) {
        this.state = state;
    }

    List<PointLine> all() {
        return state.world().scenario().script().decisionPoints().stream()
                .sorted(Comparator.comparingDouble(DecisionPoint::day))
                .map(this::line)
                .toList();
    }

    private PointLine line(DecisionPoint point) {
        Optional<PointStory> story = state.world().scenario().story().findPoint(point.id());
        Telling telling = story.map(PointStory::telling).orElse(Telling.NONE);
        return new PointLine(
                point.id(),
                point.day(),
                point.nation(),
                point.question(),
                new PointPlan(
                        telling.subject(),
                        telling.sender(),
                        StoryNames.mode(telling.mode()),
                        telling.text(),
                        telling.expectedAction(),
                        telling.objective()),
                point.options().stream()
                        .map(option -> new PointOption(
                                option.label(),
                                story.flatMap(told -> told.findOption(option.label()))
                                        .orElse(""),
                                option.label().equals(point.standing())))
                        .toList(),
                state.points().isAsked(point.id(), point.day()),
                state.points().isEarly(point.id()),
                state.points().reasonLeft(point.id()),
                chosen(point),
                decided(point));
    }

    private @Nullable String chosen(DecisionPoint point) {
        return state.world()
                .findView()
                .flatMap(view -> view.nation(point.nation()).openPoints().stream()
                        .filter(open -> open.point().equals(point.id()))
                        .findFirst())
                .map(PointView::chosen)
                .orElse(null);
    }

    private @Nullable String decided(DecisionPoint point) {
        return state.world().events().stream()
                .filter(PointDecided.class::isInstance)
                .map(PointDecided.class::cast)
                .filter(event -> event.point().equals(point.id()))
                .findFirst()
                .map(PointDecided::option)
                .orElse(null);
    }
}
