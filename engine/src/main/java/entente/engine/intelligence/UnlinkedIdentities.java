package entente.engine.intelligence;

import entente.engine.intelligence.Dossier.UnlinkedReport;
import entente.engine.threat.Operative;
import entente.engine.threat.ReportSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reports on operatives from others that a holder has but could not tell who they are about, each with its mark. */
final class UnlinkedIdentities {

    private final List<UnlinkedReport> held = new ArrayList<>(0);

    void add(SharedReport copy, double mark) {
        held.add(new UnlinkedReport(copy, mark));
    }

    /** Replaces the copies; their marks stay. */
    void replace(UnaryOperator<SharedReport> other) {
        held.replaceAll(stray -> new UnlinkedReport(other.apply(stray.copy()), stray.mark()));
    }

    /** Takes out those that the test accepts, in the order in which they came. */
    List<UnlinkedReport> take(Predicate<UnlinkedReport> test) {
        List<UnlinkedReport> taken = held.stream().filter(test).toList();
        held.removeAll(taken);
        return taken;
    }

    /** Forgets those on somebody who is known now. */
    void known(Operative operative) {
        held.removeIf(stray -> subject(stray).equals(operative));
    }

    private static ReportSubject subject(UnlinkedReport stray) {
        return stray.copy().report().subject();
    }
}
