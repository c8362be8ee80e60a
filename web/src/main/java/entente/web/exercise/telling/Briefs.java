package entente.web.exercise.telling;

import entente.engine.description.Message;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.scenario.Count;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.PointView;
import entente.engine.view.NationView.ReportView;
import entente.web.exercise.telling.MinisterBrief.Line;
import entente.web.exercise.telling.MinisterBrief.Question;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a nation's briefs, from its own view and from what it noticed itself. */
public final class Briefs {

    /** Share of the evidence needed from which on a case worries. */
    private static final double NEAR = 0.5;

    /** So many of those who sent something are named. */
    private static final int NAMED = 3;

    private final SpokenNames names;
    private final Phrases phrases;
    private final Circulation circulation;
    private final Predicate<String> asks;

    /** @param asks whether a point of the scenario, by its id, is asked at all */
    public Briefs(SpokenNames names, Circulation circulation, Predicate<String> asks) {
        this.names = names;
        this.circulation = circulation;
        this.asks = asks;
        phrases = new Phrases(names.draw());
    }

    /**
     * The brief of a move.
     *
     * @param events what happened in the move; only what the nation noticed itself is used
     */
    public MinisterBrief of(int move, double fromDay, NationView view, List<Event> events) {
        return new Page(move, fromDay, view, new OwnMatters(view.nation(), events)).brief();
    }

    /** One brief while it is written. */
    private final class Page {

        private final int move;
        private final double fromDay;
        private final NationView view;
        private final OwnMatters own;
        private final String nation;

        Page(int move, double fromDay, NationView view, OwnMatters own) {
            this.move = move;
            this.fromDay = fromDay;
            this.view = view;
            this.own = own;
            nation = view.nation();
        }

        MinisterBrief brief() {
            return new MinisterBrief(
                    move,
                    fromDay,
                    view.day(),
                    List.of(
                            Line.of(Question.NEW, news()),
                            Line.of(Question.WAITS, waits()),
                            Line.of(Question.WORRIES, worries()),
                            Line.of(Question.ASKED, asked()),
                            Line.of(Question.OWED, owed())));
        }

        private Message said(String key, Object... arguments) {
            return phrases.inTurn("telling.brief." + key, move, arguments);
        }

        private long since() {
            return DayNumber.of(fromDay);
        }

        private long today() {
            return DayNumber.of(view.day());
        }

        private Message news() {
            if (!own.attacks.isEmpty()) {
                AttackLaunched last = own.attacks.get(own.attacks.size() - 1);
                return said(
                        "new.attack",
                        names.of(last.network()),
                        DayNumber.of(last.day()),
                        own.filed.size() + own.arrived.size());
            }
            int home = own.filed.size();
            int abroad = own.arrived.size();
            if (home + abroad == 0) {
                return said("new.none", since(), today());
            }
            Object best = weightiest()
                    .map(report ->
                            (Object) Message.of("telling.brief.weightiest", names.report(nation, report.report())))
                    .orElse("");
            if (abroad == 0) {
                return said("new.home", home, best, since());
            }
            return said("new.both", home, abroad, senders(), best, since());
        }

        /** Who sent something; of many, three are named and the others counted. */
        private List<Object> senders() {
            List<Object> all = own.arrived.values().stream()
                    .distinct()
                    .sorted(Comparator.comparing(names::of))
                    .map(names::inSentence)
                    .toList();
            if (all.size() <= NAMED + 1) {
                return all;
            }
            List<Object> few = new ArrayList<>(all.subList(0, NAMED));
            few.add(Message.of("telling.brief.others", all.size() - NAMED));
            return few;
        }

        /** Of what is new and lies in a file, the report that is worth most. */
        private Optional<ReportView> weightiest() {
            return view.dossiers().stream()
                    .flatMap(dossier -> view.reports(dossier.plot()).stream())
                    .filter(report -> own.filed.contains(report.report()) || own.arrived.containsKey(report.report()))
                    .max(Comparator.comparingDouble(ReportView::weight).thenComparingDouble(ReportView::filedDay));
        }

        private Message waits() {
            List<String> calls = view.pendingRequests();
            List<PointView> points = view.openPoints().stream()
                    .filter(point -> asks.test(point.point()) && point.day() - view.day() <= view.day() - fromDay)
                    .toList();
            List<Object> offers = view.others().stream()
                    .filter(other -> view.proposal(other).isPresent())
                    .map(names::inSentence)
                    .toList();
            int more = calls.size() + points.size() + offers.size() - 1;
            if (!calls.isEmpty()) {
                String plot = calls.get(0);
                return said(
                        "waits.call",
                        names.inSentence(view.findAsking(plot).orElse("")),
                        names.caseName(nation, plot),
                        more);
            }
            if (!points.isEmpty()) {
                PointView point = points.stream()
                        .min(Comparator.comparingDouble(PointView::day))
                        .orElseThrow();
                return said("waits.point", names.of(point.point()), DayNumber.of(point.day()), point.standing(), more);
            }
            return offers.isEmpty() ? said("waits.none", today()) : said("waits.offer", offers, offers.size());
        }

        private Message worries() {
            List<String> refused = view.refusedCases();
            if (!refused.isEmpty()) {
                return said("worries.refused", names.caseName(nation, refused.get(0)), today());
            }
            Optional<DossierView> near = view.dossiers().stream()
                    .filter(dossier -> !dossier.underCase() && share(dossier) >= NEAR)
                    .max(Comparator.comparingDouble(Page::share).thenComparingDouble(DossierView::lastDay));
            if (near.isPresent()) {
                DossierView dossier = near.get();
                return said(
                        "worries.near",
                        names.caseName(nation, dossier.plot()),
                        names.of(dossier.network()),
                        Math.min(99, Math.round(100 * share(dossier))),
                        DayNumber.of(dossier.lastDay()));
            }
            if (view.teams() > 0 && view.freeTeams() == 0) {
                return said("worries.teams", view.teams(), today());
            }
            boolean limited = view.overloadLimit() != Count.UNLIMITED.value();
            if (limited && view.waitingJobs() > view.overloadLimit()) {
                return said("worries.analysts", view.waitingJobs(), today());
            }
            int files = view.dossiers().size();
            return files == 0 ? said("worries.empty", today()) : said("worries.none", files, today());
        }

        private static double share(DossierView dossier) {
            return dossier.threshold() > 0 ? dossier.evidence() / dossier.threshold() : 0;
        }

        private Message asked() {
            if (!own.called.isEmpty()) {
                JointOperationAsked last = own.called.get(own.called.size() - 1);
                return said(
                        "asked.call",
                        names.inSentence(last.nation()),
                        names.caseName(nation, last.plot()),
                        DayNumber.of(last.day()));
            }
            if (!own.asked.isEmpty()) {
                InformationRequested last = own.asked.get(own.asked.size() - 1);
                long others = own.asked.stream()
                        .map(InformationRequested::nation)
                        .filter(other -> !other.equals(last.nation()))
                        .distinct()
                        .count();
                return said(
                        "asked.information",
                        names.inSentence(last.nation()),
                        names.of(last.network()),
                        DayNumber.of(last.day()),
                        others);
            }
            return said("asked.nobody", since(), today());
        }

        private Message owed() {
            Optional<String> creditor = view.others().stream()
                    .filter(other -> balance(other) > 0)
                    .max(Comparator.comparingInt(this::balance));
            if (creditor.isPresent()) {
                String other = creditor.get();
                return said(
                        "owed.debt", names.inSentence(other), view.received(other), circulation.gave(nation, other));
            }
            Optional<String> debtor = view.others().stream()
                    .filter(other -> balance(other) < 0)
                    .min(Comparator.comparingInt(this::balance));
            return debtor.map(other -> said(
                            "owed.credit",
                            names.inSentence(other),
                            view.received(other),
                            circulation.gave(nation, other)))
                    .orElseGet(() -> said(traded() ? "owed.even" : "owed.nothing", today()));
        }

        private boolean traded() {
            return view.others().stream().anyMatch(other -> view.received(other) > 0);
        }

        private int balance(String other) {
            return view.received(other) - circulation.gave(nation, other);
        }
    }
}
