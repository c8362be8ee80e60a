package entente.web.exercise.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Decision;
import entente.engine.description.Message;
import entente.results.statistics.Estimate;
import entente.scenarios.format.DecisionFiles;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.ReviewEntry.Compared;
import entente.web.exercise.review.AttackEvidence;
import entente.web.exercise.review.ReviewAnswer;
import entente.web.exercise.review.ReviewQuestion;
import entente.web.exercise.review.Tonight;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import entente.web.naming.ScenarioNames;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the review asks for: what would have been, tonight among others, a branch, and the end of the data. */
final class ReviewApi {

    private static final String API = "/api/v1/exercises/{id}";
    static final int REPLICATIONS = 200;
    private static final int RUNS = 1000;

    private final Reviews reviews;
    private final Exercises exercises;
    private final SeatFeeds feeds;
    private final Pages pages;

    /** A measure of an answer, as it is shown. */
    record AnswerLine(
            String measure,
            String label,
            String unit,
            String direction,
            Interval asPlayed,
            Interval otherwise,
            Interval difference,
            double better,
            double betterLow,
            double betterHigh,
            double worse) {}

    /** A value with its 95 % interval. */
    record Interval(
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high) {

        static Interval of(Estimate estimate) {
            return new Interval(estimate.mean(), estimate.low(), estimate.high());
        }
    }

    /** An answer, as it is shown. */
    record Shown(
            double day,
            double untilDay,
            int replications,
            List<AnswerLine> lines,
            List<ReviewAnswer.Dropped> dropped) {}

    ReviewApi(Reviews reviews, Exercises exercises, SeatFeeds feeds, Pages pages) {
        this.reviews = reviews;
        this.exercises = exercises;
        this.feeds = feeds;
        this.pages = pages;
    }

    void addTo(SeatRoutes routes) {
        routes.post(API + "/reviews", SeatRoutes.CONTROL, this::begin);
        routes.post(API + "/preparations", SeatRoutes.CONTROL, this::prepare);
        routes.get(API + "/reviews/{number}", SeatRoutes.CONTROL, this::state);
        routes.get(API + "/dots", SeatRoutes.CONTROL, this::dots);
        routes.post(API + "/branches", SeatRoutes.CONTROL, this::fork);
        routes.post(API + "/pseudonyms", SeatRoutes.CONTROL, this::pseudonymise);
        routes.post(API + "/deletion", SeatRoutes.CONTROL, this::delete);
    }

    private void begin(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        visit.room().checkContinues();
        ReviewInput material = visit.room().material();
        String id = visit.room().id();
        Reviews.Computation computation = switch (Json.text(body, "kind")) {
            case "tonight" -> (threads, progress) -> Tonight.of(material, RUNS, threads, progress);
            case "counterfactual" -> counterfactual(id, material, body);
            default -> throw RequestRefusal.badRequest("problem.reviewKind");
        };
        Json.send(
                ctx.status(202),
                reviews.begin(id, computation).orElseThrow(() -> RequestRefusal.busy(Message.of("problem.reviews"))));
    }

    private Reviews.Computation counterfactual(String id, ReviewInput material, ObjectNode body) {
        PlayedDecision deed = deed(material, body);
        ReviewQuestion question = question(body, deed, alternative(material, deed, body.get("alternative")));
        return (threads, progress) -> shown(
                reviews.answer(id, material, question, threads, progress), new ScenarioNames(material.scenario()));
    }

    /** Somebody looks at a decision: what every alternative is compared with can be run now. */
    private void prepare(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        ReviewInput material = visit.room().material();
        ReviewQuestion question = question(body, deed(material, body), null);
        if (!visit.room().isArchive() && visit.room().publicPicture().course().phase() == Phase.ENDED) {
            reviews.prepare(visit.room().id(), material, question);
        }
        ctx.status(204);
    }

    /** What the page of a review offers first: the first decision that a delegation took. */
    static Optional<ReviewQuestion> firstQuestion(ReviewInput material) {
        return material.deeds().stream()
                .filter(deed -> deed.head() != null)
                .findFirst()
                .map(deed -> new ReviewQuestion(deed.entry(), null, ReviewQuestion.Later.STAYS, REPLICATIONS));
    }

    /** The question behind a what-if that is shown. */
    static ReviewQuestion question(ReviewInput material, Compared shown) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", shown.entry()).put("autopilot", shown.autopilot());
        PlayedDecision deed = deed(material, body);
        String alternative = shown.alternative();
        JsonNode fields = alternative == null ? null : Json.tree(alternative);
        return question(body, deed, alternative(material, deed, fields));
    }

    private static ReviewQuestion question(ObjectNode body, PlayedDecision deed, @Nullable Decision alternative) {
        ReviewQuestion.Later later =
                body.path("autopilot").asBoolean() ? ReviewQuestion.Later.AUTOPILOT : ReviewQuestion.Later.STAYS;
        return new ReviewQuestion(deed.entry(), alternative, later, REPLICATIONS);
    }

    private static PlayedDecision deed(ReviewInput material, ObjectNode body) {
        long entry = body.path("entry").asLong();
        return material.deeds().stream()
                .filter(one -> one.entry() == entry && one.head() != null)
                .findFirst()
                .orElseThrow(RequestRefusal::notFound);
    }

    static @Nullable Decision alternative(ReviewInput material, PlayedDecision deed, @Nullable JsonNode fields) {
        if (!(fields instanceof ObjectNode object)) {
            return null;
        }
        ObjectNode whole = object.deepCopy().put("day", deed.decision().day()).put("nation", deed.head());
        return DecisionFiles.parse(whole.toString(), "alternative", material.scenario())
                .get(0);
    }

    static Shown shown(ReviewAnswer answer, ScenarioNames names) {
        List<AnswerLine> lines = answer.lines().stream()
                .map(line -> new AnswerLine(
                        line.measure().name(),
                        line.measure().label(),
                        line.measure().unit(),
                        line.measure().direction().name(),
                        Interval.of(line.asPlayed()),
                        Interval.of(line.otherwise()),
                        Interval.of(line.difference().estimate()),
                        line.better().value(),
                        line.better().low(),
                        line.better().high(),
                        line.worse().value()))
                .toList();
        List<ReviewAnswer.Dropped> dropped = answer.dropped().stream()
                .map(one -> new ReviewAnswer.Dropped(one.entry(), names.of(one.nation()), one.type(), one.futures()))
                .toList();
        return new Shown(answer.day(), answer.untilDay(), answer.replications(), lines, dropped);
    }

    private void state(Context ctx, Visit visit) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,9}")) {
            throw RequestRefusal.notFound();
        }
        Json.send(ctx, reviews.find(visit.room().id(), Long.parseLong(number)).orElseThrow(RequestRefusal::notFound));
    }

    private void dots(Context ctx, Visit visit) {
        View view = pages.view(ctx);
        Json.send(ctx, AttackEvidence.of(visit.room().material(), view::text), view::text);
    }

    private void fork(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        ExerciseRoom branch = exercises.fork(visit.room(), body.path("entry").asLong(), Json.text(body, "title"));
        Json.send(ctx.status(201), Map.of("id", branch.id()));
    }

    private void pseudonymise(Context ctx, Visit visit) {
        List<String> old =
                exercises.family(visit.room()).stream().map(ExerciseRoom::id).toList();
        ExerciseRoom nameless = exercises.pseudonymise(visit.room());
        old.forEach(feeds::forget);
        old.forEach(reviews::forget);
        Json.send(ctx.status(201), Map.of("id", nameless.id()));
    }

    private void delete(Context ctx, Visit visit) {
        String id = visit.room().id();
        exercises.delete(id);
        feeds.forget(id);
        reviews.forget(id);
        ctx.status(204);
    }
}
