package entente.engine.sharing;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Clauses;
import entente.engine.scenario.NationOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bilateral agreements between nations, in force or to come, and the proposals that wait for an answer. */
public final class Agreements {

    private final Clauses clauses;
    private final @Nullable List<Pact>[][] pacts;
    private final @Nullable AgreementTerms[][] proposals;
    private final double[] crisisUntil;
    private boolean taskForces;
    private Consumer<Pact> added = pact -> {};
    private PairWatcher changed = (nation, partner, day) -> {};

    /** Hears that an agreement between two nations was concluded or left. */
    interface PairWatcher {
        void changed(int nation, int partner, double day);
    }

    /**
     * The agreements of a scenario; of several between two nations, the later listed prevails.
     *
     * @param clauses what their clauses do
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Agreements(List<Agreement> agreements, NationOrder order, Clauses clauses) {
        this.clauses = clauses;
        pacts = new List[order.size()][order.size()];
        proposals = new AgreementTerms[order.size()][order.size()];
        crisisUntil = new double[order.size()];
        Arrays.fill(crisisUntil, Double.NEGATIVE_INFINITY);
        for (Agreement agreement : agreements) {
            List<Integer> parties = order.numbers(agreement.parties());
            for (int first : parties) {
                for (int second : parties) {
                    if (first < second) {
                        add(new Pact(
                                first, second, agreement.terms(), clauses, agreement.startDay(), agreement.lastDay()));
                    }
                }
            }
        }
    }

    /** Tells of every agreement that stands, and from now on of every one that is concluded. */
    void watch(Consumer<Pact> watcher) {
        for (int first = 0; first < pacts.length; first++) {
            for (int second = first + 1; second < pacts.length; second++) {
                List<Pact> pair = pacts[first][second];
                if (pair != null) {
                    pair.forEach(watcher);
                }
            }
        }
        added = added.andThen(watcher);
    }

    /** Tells from now on between whom an agreement was concluded or left. */
    void watchPairs(PairWatcher watcher) {
        changed = watcher;
    }

    /** The clauses in force between two nations, if there is an agreement. */
    public @Nullable AgreementTerms findTerms(int nation, int partner, double day) {
        Pact pact = find(nation, partner, day);
        return pact == null ? null : pact.terms();
    }

    /** Whether an agreement of the given days stands, in force or not; one that was left or replaced does not. */
    public boolean stands(int nation, int partner, double startDay, double lastDay) {
        List<Pact> pair = pacts[nation][partner];
        return pair != null && pair.stream().anyMatch(pact -> pact.startDay() == startDay && pact.lastDay() == lastDay);
    }

    /** Whether an agreement stands, in force or not. */
    boolean stands(Pact pact) {
        List<Pact> pair = pacts[pact.first()][pact.second()];
        return pair != null && pair.contains(pact);
    }

    /** Whether an agreement is the one in force between its parties. */
    boolean prevails(Pact pact, double day) {
        return find(pact.first(), pact.second(), day) == pact;
    }

    @Nullable
    ReportRoute findRoute(int nation, int partner, double day) {
        Pact pact = find(nation, partner, day);
        return pact == null ? null : pact.route(day <= crisisUntil[nation] || day <= crisisUntil[partner]);
    }

    /** Hears of an attack on a nation: where there is a fast lane to it, it is open for a time. */
    public void attacked(int nation, double day) {
        crisisUntil[nation] = day + clauses.crisisDays();
    }

    /** Puts an agreement in force from a day on, in the place of whatever was in force or to come. */
    public void conclude(int nation, int partner, AgreementTerms terms, double day) {
        remove(nation, partner);
        Pact pact = new Pact(nation, partner, terms, clauses, day, Double.POSITIVE_INFINITY);
        add(pact);
        proposals[nation][partner] = null;
        proposals[partner][nation] = null;
        added.accept(pact);
        changed.changed(nation, partner, day);
    }

    /** Ends whatever is in force or to come between two nations. */
    public void end(int nation, int partner, double day) {
        remove(nation, partner);
        changed.changed(nation, partner, day);
    }

    private void remove(int nation, int partner) {
        pacts[nation][partner] = null;
        pacts[partner][nation] = null;
    }

    /** Keeps a proposal until it is answered. */
    public void propose(int nation, int partner, AgreementTerms terms) {
        proposals[nation][partner] = terms;
    }

    /** What a nation has proposed to a partner, if it waits for an answer. */
    public @Nullable AgreementTerms findProposal(int nation, int partner) {
        return proposals[nation][partner];
    }

    /** Drops what a nation has proposed to a partner. */
    public void dropProposal(int nation, int partner) {
        proposals[nation][partner] = null;
    }

    /**
     * Closes a share of the gap to a level of interoperability between two nations; says whether there was a gap.
     *
     * @param upTo the level, 0..1
     */
    public boolean raiseInteroperability(int nation, int partner, double share, double upTo) {
        List<Pact> pair = pacts[nation][partner];
        boolean changed = false;
        if (pair != null) {
            for (Pact pact : pair) {
                changed |= pact.raiseInteroperability(share, upTo);
            }
        }
        return changed;
    }

    private @Nullable Pact find(int nation, int partner, double day) {
        List<Pact> pair = pacts[nation][partner];
        if (pair != null) {
            for (int i = pair.size() - 1; i >= 0; i--) {
                if (pair.get(i).isInForce(day)) {
                    return pair.get(i);
                }
            }
        }
        return null;
    }

    private void add(Pact pact) {
        List<Pact> pair = pacts[pact.first()][pact.second()];
        if (pair == null) {
            pair = new ArrayList<>(1);
            pacts[pact.first()][pact.second()] = pair;
            pacts[pact.second()][pact.first()] = pair;
        }
        pair.add(pact);
        taskForces |= pact.terms().jointWork().jointTaskForce();
    }

    /** Whether any agreement, ended or not, ever set up a joint task force. */
    boolean knowTaskForces() {
        return taskForces;
    }
}
