package entente.results.measure;

import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PlotEvent.PlotWarned;

/** Counts how plots begin and end. */
final class PlotTally implements Tally {

    private final ScenarioFacts ground;
    private final PlotBook book;
    private final Column born;
    private final Column hosted;
    private final Column prevented;
    private final Column preventedByWork;
    private final Column interdicted;
    private final Column stoppedEarly;
    private final Column warned;
    private final Column attacksPerMillion;
    private final Column launched;
    private final Column failed;
    private final Column dissolved;
    private final Column shareFoiled;
    private final Column severity;
    private final Column detectionShare;
    private final Column life;
    private final Column lead;

    PlotTally(ScenarioFacts ground, PlotBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        born = totals.column(PlotMeasures.BORN);
        hosted = totals.column(PlotMeasures.HOSTED);
        prevented = totals.column(PlotMeasures.PREVENTED);
        preventedByWork = totals.column(PlotMeasures.PREVENTED_BY_WORK);
        interdicted = totals.column(PlotMeasures.INTERDICTED);
        stoppedEarly = totals.column(PlotMeasures.STOPPED_EARLY);
        warned = totals.column(PlotMeasures.WARNED);
        attacksPerMillion = totals.column(PlotMeasures.ATTACKS_PER_MILLION);
        launched = totals.column(PlotMeasures.LAUNCHED);
        failed = totals.column(PlotMeasures.FAILED);
        dissolved = totals.column(PlotMeasures.DISSOLVED);
        shareFoiled = totals.column(PlotMeasures.SHARE_FOILED);
        severity = totals.column(PlotMeasures.SEVERITY);
        detectionShare = totals.column(PlotMeasures.DETECTION_SHARE);
        life = totals.column(PlotMeasures.LIFE);
        lead = totals.column(PlotMeasures.LEAD);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(BirthConsidered.class, this::considered);
        dispatch.on(PlotBorn.class, this::born);
        dispatch.on(PlotInterdicted.class, this::interdicted);
        dispatch.on(AttackLaunched.class, this::launched);
        dispatch.on(AttackFailed.class, this::failed);
        dispatch.on(PlotDissolved.class, this::dissolved);
        dispatch.on(PlotWarned.class, this::warned);
    }

    private void considered(BirthConsidered event) {
        if (ground.counts(event.day()) && event.result() != Birth.BORN) {
            prevented.add(MeasurePlaces.OVERALL);
            if (event.result() == Birth.PREVENTED) {
                preventedByWork.add(MeasurePlaces.OVERALL);
            }
        }
    }

    private void born(PlotBorn event) {
        if (ground.counts(event.day())) {
            born.add(ground.places().of(event.target()));
            if (!event.host().equals(event.target())) {
                hosted.add(ground.places().of(event.host()));
            }
        }
    }

    private void interdicted(PlotInterdicted event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.target());
            interdicted.add(place);
            if (event.stage() == 1) {
                stoppedEarly.add(place);
            }
            shareFoiled.add(place, 1, 1);
            lead.add(place, event.leadDays(), 1);
            addLife(event.plot(), place, event.day());
            addDetection(event.plot(), place);
        }
    }

    private void launched(AttackLaunched event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.target());
            launched.add(place);
            if (ground.millions(place) > 0) {
                attacksPerMillion.add(place, 1);
            }
            shareFoiled.add(place, 0, 1);
            severity.add(place, event.severity());
            addLife(event.plot(), place, event.day());
            addDetection(event.plot(), place);
        }
    }

    private void failed(AttackFailed event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.target());
            failed.add(place);
            addLife(event.plot(), place, event.day());
            addDetection(event.plot(), place);
        }
    }

    private void dissolved(PlotDissolved event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.target());
            dissolved.add(place);
            addDetection(event.plot(), place);
        }
    }

    private void warned(PlotWarned event) {
        PlotBook.Plot plot = book.find(event.plot());
        if (plot != null && ground.counts(event.day())) {
            warned.add(ground.places().of(plot.target));
        }
    }

    @Override
    public void end(double endDay) {
        double years = ground.countedDays(0, endDay) / ScenarioFacts.YEAR_DAYS;
        for (int place = 0; place < ground.places().size(); place++) {
            attacksPerMillion.set(place, attacksPerMillion.numerator(place), ground.millions(place) * years);
        }
    }

    private void addLife(String id, int place, double endDay) {
        PlotBook.Plot plot = book.find(id);
        if (plot != null) {
            life.add(place, endDay - plot.bornDay, 1);
        }
    }

    private void addDetection(String id, int place) {
        PlotBook.Plot plot = book.find(id);
        if (plot != null) {
            detectionShare.add(place, plot.everDetected ? 1 : 0, 1);
        }
    }
}
