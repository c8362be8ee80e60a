package entente.web.exercise.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Handling;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingPolicy;
import entente.engine.view.NationView;
import entente.engine.view.NationView.ReportView;
import entente.engine.view.NationView.SharePreview;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.view.DecisionPreview.Recipient;
import entente.web.form.DecisionWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a decision would do before it is taken. Of a new sharing policy it shows who would be sent the nation's latest own
 * report, as far as channels, law, marking, relations, trust and grade go; what comes after them is a matter of chance.
 */
public final class DecisionPreviews {

    private final NationView view;

    private DecisionPreviews(NationView view) {
        this.view = view;
    }

    public static DecisionPreview of(ExerciseState state, Actor actor, String decision) {
        JsonNode change = DecisionLines.fields(decision).path("change");
        if (!actor.role().isDelegate()) {
            return told(state, state.names().truth(), decision);
        }
        String nation = actor.delegation();
        NationView view =
                state.world().findView().map(control -> control.nation(nation)).orElseThrow(ExerciseRefusal::unknown);
        DecisionPreview told = told(state, state.names().wire(view), decision);
        if (!change.isObject()) {
            return told;
        }
        return new DecisionPreviews(view)
                .latest()
                .map(held -> new DecisionPreview(
                        told.words(),
                        state.names().spoken().report(nation, held.report().report()),
                        new DecisionPreviews(view).recipients(held.report(), exception(change))))
                .orElse(told);
    }

    private static DecisionPreview told(ExerciseState state, Map<String, Object> names, String decision) {
        Message words = new DecisionWords(state.world().scenario(), names).of(decision);
        return new DecisionPreview(words, null, List.of());
    }

    private static SharingException exception(JsonNode change) {
        try {
            return EngineJson.mapper().treeToValue(change, SharingException.class);
        } catch (JsonProcessingException e) {
            throw ExerciseRefusal.invalid("room.refusal.asTold", String.valueOf(e.getOriginalMessage()));
        }
    }

    /** A report that the nation holds on a plot. */
    private record Held(String plot, ReportView report) {}

    private Optional<Held> latest() {
        return view.dossiers().stream()
                .flatMap(dossier ->
                        view.reports(dossier.plot()).stream().map(report -> new Held(dossier.plot(), report)))
                .filter(held -> held.report().origin().equals(view.nation()))
                .max(Comparator.comparingDouble(held -> held.report().filedDay()));
    }

    private List<Recipient> recipients(ReportView report, SharingException change) {
        SharingPolicy now = view.policy();
        SharingPolicy then = now.with(change);
        return Stream.concat(view.others().stream(), view.institutions().stream())
                .map(to -> recipient(report, to, rule(now, to), rule(then, to)))
                .toList();
    }

    private static SharingPolicy rule(SharingPolicy policy, String to) {
        return policy.towards(to, InformationKind.ALERT);
    }

    private Recipient recipient(ReportView report, String to, SharingPolicy now, SharingPolicy then) {
        SharePreview seen = seen(report, to, then);
        return new Recipient(
                to,
                word(obstacle(report, to, now, seen(report, to, now))),
                word(obstacle(report, to, then, seen)),
                seen.marking().word(),
                seen.kept());
    }

    private SharePreview seen(ReportView report, String to, SharingPolicy rule) {
        return view.preview(
                        report.report(),
                        to,
                        new Handling(rule.marking(), rule.originatorControl(), rule.sanitisation()))
                .orElseThrow(ExerciseRefusal::unknown);
    }

    private @Nullable Obstacle obstacle(ReportView report, String to, SharingPolicy rule, SharePreview seen) {
        if (seen.closed() != null) {
            return seen.closed();
        } else if (view.others().contains(to) && view.affinity(to) < rule.minimumAffinity()) {
            return Obstacle.POLITICS;
        } else if (view.others().contains(to) && view.trust(to) < rule.minimumTrust()) {
            return Obstacle.TRUST;
        }
        return AdmiraltyGrade.parse(report.grade()).atLeast(rule.minimumGrade()) ? null : Obstacle.DISCRETION;
    }

    private static @Nullable String word(@Nullable Obstacle obstacle) {
        return obstacle == null ? null : obstacle.word();
    }
}
