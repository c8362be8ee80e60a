package entente.web.exercise.review;

import entente.engine.description.Message;
import entente.engine.scenario.Obstacle;
import entente.web.exercise.review.DotPicture.Dot;
import entente.web.exercise.review.DotPicture.Gate;
import entente.web.exercise.review.DotPicture.Row;
import entente.web.explore.story.PlotStory;
import entente.web.explore.story.PlotStory.HolderTrace;
import entente.web.explore.story.PlotStory.Passage;
import entente.web.explore.story.PlotStory.ReportTrace;
import entente.web.explore.story.PlotStory.State;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the picture of a plot's dots from its story. */
final class DotPictures {

    private final PlotStory story;
    private final SpokenNames names;
    /** The row of each who has one. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private final List<Row> rows = new ArrayList<>();

    private DotPictures(PlotStory story, SpokenNames names) {
        this.story = story;
        this.names = names;
    }

    static DotPicture of(PlotStory story, SpokenNames names) {
        return new DotPictures(story, names).picture();
    }

    private DotPicture picture() {
        placeHolders();
        placeOthers();
        List<Dot> dots = new ArrayList<>();
        List<Gate> gates = new ArrayList<>();
        for (ReportTrace report : story.reports()) {
            for (Passage passage : report.everywhere()) {
                if (passage.state() != State.WITHHELD) {
                    dots.add(dot(report, passage));
                }
                passage.stops()
                        .forEach(stop -> gates.add(new Gate(
                                names.report(report.report()),
                                row(stop.from()),
                                row(passage.to()),
                                stop.day(),
                                letters(stop.obstacle()),
                                word(stop.obstacle()),
                                report.filedDay())));
            }
        }
        return new DotPicture(
                names.plot(story.plot()),
                story.end().ending(),
                story.end().missed(),
                fromDay(),
                story.end().endDay(),
                story.pooled().day(),
                rows,
                dots,
                gates);
    }

    /** Most plots begin long before anybody sees anything of them. */
    private double fromDay() {
        PlotStory.Birth birth = story.birth();
        return story.reports().stream()
                .mapToDouble(ReportTrace::filedDay)
                .min()
                .orElse(birth == null ? story.end().endDay() : birth.day());
    }

    /** The target has a row in any case, and is first. */
    private void placeHolders() {
        PlotStory.Birth birth = story.birth();
        String target = birth == null ? null : birth.target();
        if (target != null) {
            place(target, trace(target), true);
        }
        story.holders().forEach(holder -> place(holder.holder(), holder, false));
        for (ReportTrace report : story.reports()) {
            report.everywhere().stream()
                    .filter(passage -> passage.state() != State.WITHHELD)
                    .forEach(passage -> place(passage.to(), null, false));
        }
    }

    private @Nullable HolderTrace trace(String holder) {
        return story.holders().stream()
                .filter(one -> one.holder().equals(holder))
                .findFirst()
                .orElse(null);
    }

    private void place(String holder, @Nullable HolderTrace trace, boolean target) {
        if (places.putIfAbsent(holder, rows.size()) == null) {
            rows.add(new Row(
                    names.of(holder),
                    0,
                    target,
                    trace == null ? 0 : trace.evidence(),
                    trace == null ? null : Double.valueOf(trace.threshold())));
        }
    }

    /** All who were told nothing share the last row. */
    private void placeOthers() {
        Set<String> others = new TreeSet<>();
        for (ReportTrace report : story.reports()) {
            report.passages().forEach(passage -> {
                others.add(passage.to());
                passage.stops().forEach(stop -> others.add(stop.from()));
            });
        }
        others.removeAll(places.keySet());
        if (others.size() == 1) {
            others.forEach(other -> place(other, null, false));
        } else if (!others.isEmpty()) {
            others.forEach(other -> places.put(other, rows.size()));
            rows.add(new Row("", others.size(), false, 0, null));
        }
    }

    private int row(String holder) {
        Integer row = places.get(holder);
        if (row == null) {
            throw new IllegalStateException(holder + " has no row");
        }
        return row;
    }

    private Dot dot(ReportTrace report, Passage passage) {
        Double held = passage.heldDay();
        String from = passage.from();
        Obstacle obstacle = passage.obstacle();
        boolean own = passage.to().equals(report.origin());
        double day = own ? report.filedDay() : held == null ? passage.day() : held;
        return new Dot(
                names.report(report.report()),
                row(passage.to()),
                day,
                passage.state(),
                own ? null : Integer.valueOf(row(from == null ? report.origin() : from)),
                report.filedDay(),
                obstacle == null ? null : word(obstacle));
    }

    private static Message letters(Obstacle obstacle) {
        return Message.of("film.short." + obstacle.name());
    }

    private static Message word(Obstacle obstacle) {
        return Message.of("story.obstacle." + obstacle.word());
    }
}
