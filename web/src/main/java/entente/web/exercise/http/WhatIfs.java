package entente.web.exercise.http;

import entente.engine.decision.Decision;
import entente.engine.description.Message;
import entente.scenarios.format.DecisionFiles;
import entente.web.exercise.record.ReviewEntry.Compared;
import entente.web.exercise.review.ReviewAnswer;
import entente.web.exercise.review.ReviewQuestion;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import entente.web.form.DecisionWords;
import entente.web.naming.ScenarioNames;
import entente.web.naming.SpokenNames;
import entente.web.problem.RequestRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The what-ifs that are shown, in words, with their answers as far as they are known. */
final class WhatIfs {

    private final Reviews reviews;
    private final String exercise;
    private final ReviewInput material;
    private final boolean leads;
    private final ScenarioNames names;
    private final DecisionWords words;

    /**
     * A what-if that is shown.
     *
     * @param question what was asked, to those who lead; null to others
     * @param nation whose decision it was
     * @param instead what would have been decided instead
     * @param answer what would have come of it; null as long as it is not known
     */
    record WhatIf(
            @Nullable Compared question,
            String nation,
            int move,
            Message decided,
            Message instead,
            ReviewApi.@Nullable Shown answer) {}

    /** @param leads whether it is for those who lead, who can withdraw them */
    WhatIfs(Reviews reviews, String exercise, ReviewInput material, boolean leads) {
        this.reviews = reviews;
        this.exercise = exercise;
        this.material = material;
        this.leads = leads;
        names = new ScenarioNames(material.scenario());
        words = new DecisionWords(
                material.scenario(),
                SpokenNames.of(material.scenario(), material.nameKey(), material.events())
                        .truth());
    }

    List<WhatIf> of(List<Compared> shown) {
        return shown.stream().map(this::one).toList();
    }

    private WhatIf one(Compared shown) {
        PlayedDecision deed = material.deeds().stream()
                .filter(one -> one.entry() == shown.entry() && one.head() != null)
                .findFirst()
                .orElseThrow(RequestRefusal::notFound);
        ReviewQuestion question = ReviewApi.question(material, shown);
        Reviews.State state = reviews.compared(exercise, material, question);
        return new WhatIf(
                leads ? shown : null,
                names.of(String.valueOf(deed.head())),
                (int) Math.floor(deed.decision().day() / material.daysPerMove()) + 1,
                words.of(DecisionFiles.line(deed.decision())),
                instead(question),
                state.result() instanceof ReviewAnswer answer ? ReviewApi.shown(answer, names) : null);
    }

    private Message instead(ReviewQuestion question) {
        Decision alternative = question.alternative();
        Message told =
                alternative == null ? Message.of("review.instead.nothing") : words.of(DecisionFiles.line(alternative));
        return question.later() == ReviewQuestion.Later.AUTOPILOT ? Message.of("review.instead.later", told) : told;
    }
}
