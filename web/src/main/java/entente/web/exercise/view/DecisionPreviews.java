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
import entente.web.exercise.view.DecisionPreview.Change;
import entente.web.exercise.view.DecisionPreview.Recipient;
import entente.web.form.DecisionWords;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a decision would do before it is taken. Of a new sharing policy it shows who would be sent the nation's latest own
 * report, and for whom anything changes in the latest of them, as far as channels, law, marking, relations, trust and grade go;
 * what comes after them is a matter of chance.
 */
public final class DecisionPreviews {

    /** Changes are told for so many of the latest own reports. */
    private static final int WEIGHED = 12;

    private final NationView view;
    private final SpokenNames names;

    private DecisionPreviews(NationView view, SpokenNames names) {
        this.view = view;
        this.names = names;
    }

    public static DecisionPreview of(ExerciseState state, Actor actor, String decision) {
        JsonNode change = DecisionLines.fields(decision).path("change");
        if (!actor.role().isDelegate()) {
            return DecisionPreview.of(words(state, state.names().spoken().truth(), decision));
        }
        String nation = actor.delegation();
        NationView view =
                state.world().findView().map(control -> control.nation(nation)).orElseThrow(ExerciseRefusal::unknown);
        Message words = words(state, state.names().wire(view), decision);
        return change.isObject()
                ? new DecisionPreviews(view, state.names().spoken()).ofChange(words, exception(change))
                : DecisionPreview.of(words);
    }

    private static Message words(ExerciseState state, Map<String, Object> names, String decision) {
        return new DecisionWords(state.world().scenario(), names).of(decision);
    }

    private DecisionPreview ofChange(Message words, SharingException change) {
        List<ReportView> latest = latest();
        if (latest.isEmpty()) {
            return DecisionPreview.of(words);
        }
        ReportView last = latest.get(0);
        return new DecisionPreview(words, name(last), recipients(last, change), latest.size(), changes(latest, change));
    }

    private String name(ReportView report) {
        return names.report(view.nation(), report.report());
    }

    /** To whom reports would newly go, or go no longer; those for whom nothing changes are left out. */
    private List<Change> changes(List<ReportView> latest, SharingException change) {
        Map<String, List<String>> gained = new TreeMap<>();
        Map<String, List<String>> lost = new TreeMap<>();
        for (ReportView report : latest) {
            for (Recipient one : recipients(report, change)) {
                if ((one.before() == null) != (one.after() == null)) {
                    (one.after() == null ? gained : lost)
                            .computeIfAbsent(one.to(), to -> new ArrayList<>())
                            .add(name(report));
                }
            }
        }
        return Stream.concat(view.others().stream(), view.institutions().stream())
                .filter(to -> gained.containsKey(to) || lost.containsKey(to))
                .map(to -> new Change(to, gained.getOrDefault(to, List.of()), lost.getOrDefault(to, List.of())))
                .toList();
    }

    private static SharingException exception(JsonNode change) {
        try {
            return EngineJson.mapper().treeToValue(change, SharingException.class);
        } catch (JsonProcessingException e) {
            throw ExerciseRefusal.invalid("room.refusal.asTold", String.valueOf(e.getOriginalMessage()));
        }
    }

    /** The latest own reports, the last first. */
    private List<ReportView> latest() {
        return view.dossiers().stream()
                .flatMap(dossier -> view.reports(dossier.plot()).stream())
                .filter(report -> report.origin().equals(view.nation()))
                .sorted(Comparator.comparingDouble(ReportView::filedDay).reversed())
                .limit(WEIGHED)
                .toList();
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
