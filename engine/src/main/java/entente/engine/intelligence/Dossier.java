package entente.engine.intelligence;

import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What one holder has on one plot: the reports linked, each once, and those it holds but did not connect. */
public final class Dossier {

    private final Plot plot;
    private final Map<Report, Copy> linked = new LinkedHashMap<>();
    private final List<Stray> strays = new ArrayList<>(2);
    private double evidence;
    private double foreignEvidence;
    private double lastDay;

    Dossier(Plot plot) {
        this.plot = plot;
    }

    public Plot plot() {
        return plot;
    }

    /** Evidence linked, in reports of weight 1. */
    public double evidence() {
        return evidence;
    }

    /** Evidence linked that came from others. */
    public double foreignEvidence() {
        return foreignEvidence;
    }

    /** The day of the last report that was linked. */
    public double lastDay() {
        return lastDay;
    }

    /** Copies linked, in the order in which they were. */
    public Collection<Copy> copies() {
        return linked.values();
    }

    /** How many copies are held but not linked. */
    public int strays() {
        return strays.size();
    }

    /** Whether the report is held, linked or not. */
    public boolean holds(Report report) {
        if (linked.containsKey(report)) {
            return true;
        }
        for (Stray stray : strays) {
            if (stray.copy().report().equals(report)) {
                return true;
            }
        }
        return false;
    }

    /** Every report held, linked or not, in order. */
    public void forEachReport(Consumer<Report> action) {
        linked.keySet().forEach(action);
        strays.forEach(stray -> action.accept(stray.copy().report()));
    }

    /** Whether any report held, linked or not, passes the test. */
    public boolean anyReport(Predicate<Report> test) {
        for (Report report : linked.keySet()) {
            if (test.test(report)) {
                return true;
            }
        }
        for (Stray stray : strays) {
            if (test.test(stray.copy().report())) {
                return true;
            }
        }
        return false;
    }

    void link(Copy copy, double weight, boolean foreign, double day) {
        linked.put(copy.report(), copy);
        evidence += weight;
        foreignEvidence += foreign ? weight : 0;
        lastDay = day;
    }

    void stray(Copy copy, double mark) {
        strays.add(new Stray(copy, mark));
    }

    /** Replaces the copies of strays; their marks stay. */
    void replaceStrays(UnaryOperator<Copy> other) {
        strays.replaceAll(stray -> new Stray(other.apply(stray.copy()), stray.mark()));
    }

    /** Takes out the strays that the test accepts. */
    List<Stray> takeStrays(Predicate<Stray> test) {
        List<Stray> taken = new ArrayList<>();
        for (Iterator<Stray> each = strays.iterator(); each.hasNext(); ) {
            Stray stray = each.next();
            if (test.test(stray)) {
                each.remove();
                taken.add(stray);
            }
        }
        return taken;
    }

    /** Starts again: what was linked stays known, and counts for nothing any more. */
    public void restart() {
        evidence = 0;
        foreignEvidence = 0;
    }
}
