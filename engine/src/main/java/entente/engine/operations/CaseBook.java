package entente.engine.operations;

import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cases under way, by age, and those among them that wait for a team, by urgency. */
final class CaseBook {

    private final Map<Plot, OpenCase> cases = new LinkedHashMap<>();
    private final List<List<OpenCase>> waiting = new ArrayList<>();

    CaseBook(int nations) {
        for (int nation = 0; nation < nations; nation++) {
            waiting.add(new ArrayList<>());
        }
    }

    void enter(OpenCase found) {
        cases.put(found.plot(), found);
    }

    /** Strikes out the case on a plot, if there is one. */
    Optional<OpenCase> strike(Plot plot) {
        return Optional.ofNullable(cases.remove(plot));
    }

    Optional<OpenCase> find(Plot plot) {
        return Optional.ofNullable(cases.get(plot));
    }

    /** The case on a plot, null if there is none. */
    @Nullable
    OpenCase get(Plot plot) {
        return cases.get(plot);
    }

    /** The case in a state on the plot of an id. */
    Optional<OpenCase> find(String plot, OpenCase.State state) {
        return cases.values().stream()
                .filter(open -> open.plot().id().equals(plot))
                .filter(open -> open.state() == state)
                .findFirst();
    }

    /** Plots for which a host has been asked to act and has not answered yet, by age. */
    List<Plot> askedOf(int host) {
        return plots(open -> open.state() == OpenCase.State.ASKED && open.host() == host);
    }

    /** Plots under case that wait for a host: it has not answered, or has refused; by age. */
    List<Plot> waitingForHost(int host) {
        return plots(open -> open.host() == host
                && (open.state() == OpenCase.State.ASKED || open.state() == OpenCase.State.REFUSED));
    }

    /** Plots under case with a nation whose host has refused to act, by age. */
    List<Plot> refusedTo(int nation) {
        return plots(open -> open.state() == OpenCase.State.REFUSED && open.nation() == nation);
    }

    private List<Plot> plots(Predicate<OpenCase> test) {
        List<Plot> plots = new ArrayList<>(0);
        for (OpenCase open : cases.values()) {
            if (test.test(open)) {
                plots.add(open.plot());
            }
        }
        return plots;
    }

    /** Lets a case wait for a team of its nation. */
    void putOff(OpenCase found) {
        List<OpenCase> queue = waiting.get(found.nation());
        queue.add(found);
        queue.sort(OpenCase::byUrgency);
    }

    /** The most urgent case that waits for a team and passes the test, whosever it is. */
    Optional<OpenCase> findWaiting(Predicate<OpenCase> test) {
        return waiting.stream().flatMap(List::stream).filter(test).min(OpenCase::byUrgency);
    }

    boolean hasWaiting(int nation) {
        return !waiting.get(nation).isEmpty();
    }

    /** Takes the most urgent case that waits for a team of a nation. */
    OpenCase takeWaiting(int nation) {
        return waiting.get(nation).remove(0);
    }

    /** A case waits no longer, if it did. */
    void stopWaiting(OpenCase open) {
        waiting.get(open.nation()).remove(open);
    }
}
