package entente.results.measure;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.InformationKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores what dossiers made of their plots, real or not. */
final class DossierTally implements Tally {

    private final ScenarioFacts ground;
    private final Column brier;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    /** A plot that reports are about. */
    private static final class Subject {
        private final boolean real;
        /** The most evidence that each holder's dossier ever held, by the number that the ground gives the holder. */
        private final double[] most;

        Subject(boolean real, int holders) {
            this.real = real;
            most = new double[holders];
        }
    }

    DossierTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        brier = totals.column(IntelligenceMeasures.BRIER);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(ReportFiled.class, this::filed);
        dispatch.on(ReportLinked.class, this::linked);
        dispatch.on(PlotInterdicted.class, event -> settle(event.plot(), event.day()));
        dispatch.on(AttackLaunched.class, event -> settle(event.plot(), event.day()));
        dispatch.on(AttackFailed.class, event -> settle(event.plot(), event.day()));
        dispatch.on(PlotDissolved.class, event -> settle(event.plot(), event.day()));
        dispatch.on(CaseClosed.class, event -> {
            if (event.ending() == Ending.WRONGFUL) {
                settle(event.plot(), event.day());
            }
        });
    }

    private void filed(ReportFiled event) {
        if (event.kind() == InformationKind.ALERT && !subjects.containsKey(event.subject())) {
            subjects.put(event.subject(), new Subject(event.real(), ground.holders()));
        }
    }

    private void linked(ReportLinked event) {
        Subject subject = subjects.get(event.subject());
        int holder = ground.holder(event.holder());
        if (subject != null && holder >= 0 && event.evidence() > subject.most[holder]) {
            subject.most[holder] = event.evidence();
        }
    }

    /** The plot is over: nobody links anything to it any more. */
    private void settle(String plot, double day) {
        Subject subject = subjects.remove(plot);
        if (subject != null && ground.counts(day)) {
            score(subject);
        }
    }

    @Override
    public void end(double endDay) {
        if (ground.counts(endDay)) {
            subjects.values().forEach(this::score);
        }
        subjects.clear();
    }

    private void score(Subject subject) {
        for (int holder = 0; holder < subject.most.length; holder++) {
            double evidence = subject.most[holder];
            if (evidence > 0) {
                double probability = evidence / (evidence + ground.threshold(holder));
                double distance = probability - (subject.real ? 1 : 0);
                brier.add(ground.placeOfHolder(holder), distance * distance, 1);
            }
        }
    }
}
