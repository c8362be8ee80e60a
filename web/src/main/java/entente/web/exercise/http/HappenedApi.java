package entente.web.exercise.http;

import entente.engine.description.Message;
import entente.web.exercise.http.ReviewApi.Interval;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.http.WhatIfs.WhatIf;
import entente.web.exercise.record.ReviewEntry.Part;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.review.AttackEvidence;
import entente.web.exercise.review.Ladder;
import entente.web.exercise.review.Opening;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.CoursePicture;
import entente.web.exercise.view.OwnTimeline.OwnLine;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewShown;
import entente.web.page.Pages;
import entente.web.page.View;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What those who took part see of the review, as far as whoever leads shows it; and its opening. */
final class HappenedApi {

    private static final String API = "/api/v1/exercises/{id}";

    private final Reviews reviews;
    private final Pages pages;

    /** What somebody sees; null is what is not shown. */
    record Happened(
            CoursePicture course,
            Set<Part> shown,
            @Nullable List<OwnLine> timeline,
            @Nullable AttackEvidence evidence) {}

    /**
     * The opening of a review.
     *
     * @param happened what happened, in sentences
     * @param attacks how many attacks there were
     * @param done how many courses have been run of all that the ladder needs
     * @param total how many these are; 0 before the first
     * @param ladder what would have been; null as long as it is not known
     * @param failure why it will not be known; null if it will
     * @param whatIfs the what-ifs that are shown
     */
    record Opened(
            List<Message> happened,
            int attacks,
            int done,
            int total,
            @Nullable Climbed ladder,
            @Nullable Message failure,
            List<WhatIf> whatIfs) {}

    /** What would have been, in sentences and rung by rung. */
    record Climbed(
            List<Message> sentences, double untilDay, int replications, int decisions, int dropped, List<Rung> rungs) {}

    /** A rung; {@code more} is null as decided. */
    record Rung(
            Ladder.Step step,
            Interval attacks,
            int least,
            int most,
            int sameLuck,
            @Nullable Interval more) {}

    HappenedApi(Reviews reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    void addTo(SeatRoutes routes) {
        routes.get(API + "/happened", SeatRoutes.PEOPLE, this::happened);
        routes.get(API + "/opening", SeatRoutes.PEOPLE, this::opening);
    }

    private void happened(Context ctx, Visit visit) {
        View view = pages.view(ctx);
        ReviewShown shown = visit.room().shown(visit.seat().number());
        ReviewInput material = shown.material();
        Json.send(
                ctx,
                new Happened(
                        shown.course(),
                        new TreeSet<>(shown.parts()),
                        shown.timeline(),
                        material != null && shown.shows(Part.ATTACKS) ? AttackEvidence.of(material, view::text) : null),
                view::text);
    }

    /** Those who lead see it at any time, others once it is shown: before, there is nothing in it. */
    private void opening(Context ctx, Visit visit) {
        ReviewShown shown = visit.room().shown(visit.seat().number());
        ReviewInput material = shown.material();
        boolean leads = visit.seat().role() == SeatRole.FACILITATOR;
        if (material == null || (!leads && !shown.shows(Part.WHAT_IFS))) {
            Json.send(ctx, new Opened(List.of(), 0, 0, 0, null, null, List.of()));
            return;
        }
        Opening opening = Opening.of(material);
        boolean archive = visit.room().isArchive();
        // While people play, the server's time is theirs.
        boolean early = shown.course().phase() != Phase.ENDED;
        Opened opened = archive || early
                ? without(opening, archive ? "review.opening.otherVersion" : "review.opening.notOver")
                : with(
                        opening,
                        reviews.ladder(visit.room().id(), material),
                        new WhatIfs(reviews, visit.room().id(), material, leads).of(shown.compared()));
        Json.send(ctx, opened, pages.view(ctx)::text);
    }

    private static Opened without(Opening opening, String why) {
        return new Opened(opening.happened(), opening.attacks(), 0, 0, null, Message.of(why), List.of());
    }

    private static Opened with(Opening opening, Reviews.State state, List<WhatIf> whatIfs) {
        return new Opened(
                opening.happened(),
                opening.attacks(),
                state.done(),
                state.total(),
                state.result() instanceof Ladder ladder ? climbed(ladder) : null,
                state.failure() == null ? null : Message.of("review.opening.failed.run"),
                whatIfs);
    }

    private static Climbed climbed(Ladder ladder) {
        return new Climbed(
                Opening.wouldHave(ladder),
                ladder.untilDay(),
                ladder.replications(),
                ladder.decisions(),
                ladder.dropped(),
                ladder.rungs().stream().map(HappenedApi::rung).toList());
    }

    private static Rung rung(Ladder.Rung rung) {
        return new Rung(
                rung.step(),
                Interval.of(rung.attacks()),
                rung.least(),
                rung.most(),
                rung.sameLuck(),
                rung.more() == null ? null : Interval.of(rung.more().estimate()));
    }
}
