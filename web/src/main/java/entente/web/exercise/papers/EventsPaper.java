package entente.web.exercise.papers;

import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.PointStory;
import entente.engine.scenario.Telling;
import entente.web.document.Block;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.PlannedInject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The event list: an overview in the order of days, then each inject and decision point in full. What has no day, since a
 * condition or a hand sets it off, comes last.
 */
final class EventsPaper {

    private static final List<Integer> OVERVIEW = List.of(3, 4, 8, 5, 4);
    private static final List<Integer> FULL = List.of(1, 3);

    private final ExerciseState state;
    private final Words words;

    EventsPaper(ExerciseState state, Words words) {
        this.state = state;
        this.words = words;
    }

    /** A line of the list. */
    private record Line(
            double day,
            String number,
            String when,
            String subject,
            String to,
            String status,
            List<List<String>> rows) {}

    List<Block> blocks() {
        List<Line> lines = lines();
        if (lines.isEmpty()) {
            return List.of(new Block.Prose(words.text("paper.events.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("paper.events.overview")));
        blocks.add(new Block.Grid(
                OVERVIEW,
                List.of(
                        words.text("exercise.msel.NUMBER"),
                        words.text("exercise.msel.TRIGGER"),
                        words.text("exercise.msel.SUBJECT"),
                        words.text("exercise.msel.TO"),
                        words.text("exercise.msel.STATUS")),
                lines.stream()
                        .map(line -> List.of(line.number(), line.when(), line.subject(), line.to(), line.status()))
                        .toList()));
        blocks.add(new Block.PageBreak());
        String last = "";
        for (Line line : lines) {
            if (!line.when().equals(last)) {
                last = line.when();
                blocks.add(new Block.Heading(1, last));
            }
            blocks.add(new Block.Grid(FULL, List.of(line.number(), line.subject()), line.rows()));
        }
        return blocks;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (PlannedInject inject : state.injects().all()) {
            number++;
            lines.add(line(inject, Integer.toString(number)));
        }
        int point = 0;
        for (DecisionPoint asked : state.world().scenario().script().decisionPoints()) {
            point++;
            lines.add(line(asked, words.text("paper.events.point.number", Integer.toString(point))));
        }
        lines.sort(Comparator.comparingDouble(Line::day));
        return lines;
    }

    private Line line(PlannedInject inject, String running) {
        InjectPlan plan = inject.plan();
        Map<MselField, String> fields = plan.fields();
        Double delivered = inject.day();
        Double due = plan.trigger() == Trigger.SCHEDULED ? plan.day() : null;
        Double day = delivered != null ? delivered : due;
        String status = words.text("exercise.status." + inject.status().name());
        String to = words.nations(state, plan.to());
        List<List<String>> rows = new ArrayList<>();
        row(rows, "STATUS", status);
        row(rows, "FROM", plan.from());
        row(rows, "TO", to);
        row(rows, "TRIGGER", trigger(plan));
        row(rows, "TEXT", plan.text());
        row(rows, "EFFECT", plan.effect() == null ? "" : words.text("paper.events.effect"));
        row(rows, "EXPECTED_ACTION", fields.getOrDefault(MselField.EXPECTED_ACTION, ""));
        row(rows, "OBJECTIVE", fields.getOrDefault(MselField.OBJECTIVE, ""));
        row(rows, "CONTROL_NOTES", fields.getOrDefault(MselField.CONTROL_NOTES, ""));
        return new Line(
                day == null ? Double.POSITIVE_INFINITY : day,
                fields.getOrDefault(MselField.NUMBER, running),
                day == null ? words.text("paper.events.noDay") : words.day(day),
                plan.subject(),
                to,
                status,
                rows);
    }

    private String trigger(InjectPlan plan) {
        Double day = plan.day();
        String condition = plan.condition();
        return switch (plan.trigger()) {
            case SCHEDULED -> day == null ? "" : words.day(day);
            case CONDITIONAL -> words.text("paper.events.condition", condition == null ? "" : condition);
            case SHELF -> words.text("paper.events.shelf");
        };
    }

    private Line line(DecisionPoint point, String number) {
        Telling telling = state.world()
                .scenario()
                .story()
                .findPoint(point.id())
                .map(PointStory::telling)
                .orElse(Telling.NONE);
        String to = state.names().of(point.nation());
        List<List<String>> rows = new ArrayList<>();
        row(rows, "FROM", telling.sender());
        row(rows, "TO", to);
        row(rows, "TRIGGER", words.day(point.day()));
        row(rows, "TEXT", telling.text());
        rows.add(List.of(words.text("paper.events.question"), point.question()));
        rows.add(List.of(words.text("paper.events.options"), options(point)));
        row(rows, "EXPECTED_ACTION", telling.expectedAction());
        row(rows, "OBJECTIVE", telling.objective());
        String left = state.points().reasonLeft(point.id());
        return new Line(
                point.day(),
                number,
                words.day(point.day()),
                state.points().title(point.id()),
                to,
                words.text(left == null ? "paper.events.point" : "paper.events.point.left"),
                rows);
    }

    private String options(DecisionPoint point) {
        return point.options().stream()
                .map(DecisionOption::label)
                .map(label -> label.equals(point.standing()) ? words.text("paper.events.standing", label) : label)
                .collect(Collectors.joining("\n"));
    }

    private void row(List<List<String>> rows, String column, String text) {
        if (!text.isBlank()) {
            rows.add(List.of(words.text("exercise.msel." + column), text.strip()));
        }
    }
}
