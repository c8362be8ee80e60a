package entente.web.plan;

import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.WordEntry;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.EventList;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.plan.ExercisePlan.PlannedScenario;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong with plans, and what may be. Scenarios that were read are kept for a while: plans are saved at every key. */
public final class PlanFindings {

    /** The longest title, in characters. */
    static final int LONGEST_TITLE = 120;
    /** The longest subject of an inject, in characters. */
    static final int LONGEST_SUBJECT = 200;

    private static final int MOST_KEPT = 16;

    private final Map<List<Object>, Scenario> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Scenario> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /**
     * The scenario of a plan with its changes.
     *
     * @throws InvalidInput with what is wrong
     */
    public Scenario scenario(ExercisePlan plan) {
        PlannedScenario planned = plan.scenario();
        List<Object> key = List.of(planned.text(), plan.settings());
        Scenario known = read.get(key);
        if (known == null) {
            known = ScenarioReader.read(planned.text(), planned.file(), plan.settings());
            read.put(key, known);
        }
        return known;
    }

    /** All there is to tell of a plan, in its order. */
    public List<PlanFinding> of(ExercisePlan plan) {
        List<PlanFinding> findings = new ArrayList<>();
        if (plan.title().isBlank() || plan.title().length() > LONGEST_TITLE) {
            add(
                    findings,
                    "title",
                    "planning.finding.title",
                    LONGEST_TITLE,
                    plan.title().length());
        }
        Scenario scenario;
        try {
            scenario = scenario(plan);
        } catch (InvalidInput e) {
            add(findings, "scenario", "planning.finding.scenario", String.valueOf(e.getMessage()));
            return findings;
        }
        Set<String> nations =
                scenario.nations().stream().map(nation -> nation.id()).collect(Collectors.toUnmodifiableSet());
        seats(plan, nations, findings);
        for (int i = 0; i < plan.injects().size(); i++) {
            inject(plan, i, scenario, nations, findings);
        }
        plan.briefs().forEach((nation, text) -> {
            if (!text.isBlank()) {
                known(List.of(nation), nations, "briefs." + nation, findings);
            }
            tooLong("briefs." + nation, text, WordEntry.LONGEST, findings);
        });
        return findings;
    }

    /**
     * Makes sure that a plan can be played.
     *
     * @throws RequestRefusal if something is to be put right first; it tells the first
     */
    public void checkReady(ExercisePlan plan) {
        List<Message> blocking = of(plan).stream()
                .filter(PlanFinding::blocks)
                .map(PlanFinding::text)
                .toList();
        if (!blocking.isEmpty()) {
            Message told = Message.of("planning.problem.unready", blocking.size(), blocking.get(0));
            throw new RequestRefusal(Problem.of(409, "planUnready", told));
        }
    }

    private static void seats(ExercisePlan plan, Set<String> nations, List<PlanFinding> findings) {
        known(plan.seats().people(), nations, "seats.people", findings);
        known(plan.seats().controllers(), nations, "seats.controllers", findings);
        if (plan.seats().people().isEmpty()) {
            findings.add(new PlanFinding("seats.people", false, Message.of("planning.finding.nobody")));
        }
    }

    private static void known(List<String> ids, Set<String> nations, String path, List<PlanFinding> findings) {
        List<String> gone = ids.stream().filter(id -> !nations.contains(id)).toList();
        if (!gone.isEmpty()) {
            add(findings, path, "planning.finding.gone", String.join(", ", gone));
        }
    }

    private static void tooLong(String path, String text, int most, List<PlanFinding> findings) {
        if (text.length() > most) {
            add(findings, path, "planning.finding.long", text.length(), most);
        }
    }

    private static void add(List<PlanFinding> findings, String path, String key, Object... arguments) {
        findings.add(new PlanFinding(path, true, Message.of(key, arguments)));
    }

    private static void inject(
            ExercisePlan plan, int number, Scenario scenario, Set<String> nations, List<PlanFinding> findings) {
        InjectPlan inject = plan.injects().get(number);
        String path = String.format(Locale.ROOT, "injects[%d].", number);
        if (inject.subject().isBlank()) {
            add(findings, path + "subject", "planning.finding.subject");
        }
        tooLong(path + "subject", inject.subject(), LONGEST_SUBJECT, findings);
        tooLong(path + "text", inject.text(), WordEntry.LONGEST, findings);
        known(inject.to(), nations, path + "to", findings);
        if (inject.trigger() == Trigger.SCHEDULED) {
            day(plan, inject, path, findings);
        } else if (inject.trigger() == Trigger.CONDITIONAL) {
            condition(inject, scenario, path, findings);
        }
        effect(inject, scenario, path, findings);
    }

    private static void day(ExercisePlan plan, InjectPlan inject, String path, List<PlanFinding> findings) {
        Double day = inject.day();
        if (day == null || !(day >= 0)) {
            add(findings, path + "day", "planning.finding.day");
        } else if (day > plan.timing().lastDay()) {
            Message note =
                    Message.of("planning.finding.late", day, plan.timing().lastDay());
            findings.add(new PlanFinding(path + "day", false, note));
        }
    }

    private static void condition(InjectPlan inject, Scenario scenario, String path, List<PlanFinding> findings) {
        String condition = Objects.requireNonNullElse(inject.condition(), "");
        if (condition.isBlank()) {
            add(findings, path + "condition", "planning.finding.condition");
            return;
        }
        try {
            EventList.checkCondition(condition, scenario);
        } catch (InvalidInput e) {
            add(findings, path + "condition", "planning.finding.asTold", String.valueOf(e.getMessage()));
        }
    }

    private static void effect(InjectPlan inject, Scenario scenario, String path, List<PlanFinding> findings) {
        String effect = inject.effect();
        if (effect == null) {
            return;
        }
        try {
            DecisionLines.effect(effect, Objects.requireNonNullElse(inject.day(), 0.0), scenario);
        } catch (ExerciseRefusal e) {
            findings.add(new PlanFinding(path + "effect", true, e.told()));
        }
    }
}
