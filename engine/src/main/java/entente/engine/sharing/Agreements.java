package entente.engine.sharing;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.NationOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bilateral agreements between nations, in force or to come, and the proposals that wait for an answer. */
public final class Agreements {

    private final @Nullable List<Entry>[][] entries;
    private final @Nullable AgreementTerms[][] proposals;

    private record Entry(AgreementTerms terms, Route route, double startDay, double lastDay) {
        boolean isInForce(double day) {
            return day >= startDay && day <= lastDay;
        }
    }

    /** The agreements of a scenario; of several between two nations, the later listed prevails. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Agreements(List<Agreement> agreements, NationOrder order) {
        entries = new List[order.size()][order.size()];
        proposals = new AgreementTerms[order.size()][order.size()];
        for (Agreement agreement : agreements) {
            List<Integer> parties = order.numbers(agreement.parties());
            for (int first : parties) {
                for (int second : parties) {
                    if (first < second) {
                        add(first, second, agreement.terms(), agreement.startDay(), agreement.lastDay());
                    }
                }
            }
        }
    }

    /** The clauses in force between two nations, if there is an agreement. */
    public @Nullable AgreementTerms findTerms(int nation, int partner, double day) {
        Entry entry = find(nation, partner, day);
        return entry == null ? null : entry.terms;
    }

    /** Whether an agreement of the given days stands, in force or not; one that was left does not. */
    public boolean stands(int nation, int partner, double startDay, double lastDay) {
        List<Entry> pair = entries[nation][partner];
        return pair != null && pair.stream().anyMatch(entry -> entry.startDay == startDay && entry.lastDay == lastDay);
    }

    @Nullable
    Route findRoute(int nation, int partner, double day) {
        Entry entry = find(nation, partner, day);
        return entry == null ? null : entry.route;
    }

    /** Puts an agreement in force from a day on, in the place of an older one. */
    public void conclude(int nation, int partner, AgreementTerms terms, double day) {
        add(nation, partner, terms, day, Double.POSITIVE_INFINITY);
        proposals[nation][partner] = null;
        proposals[partner][nation] = null;
    }

    /** Ends whatever is in force or to come between two nations. */
    public void end(int nation, int partner) {
        entries[nation][partner] = null;
        entries[partner][nation] = null;
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
        List<Entry> pair = entries[nation][partner];
        if (pair == null) {
            return false;
        }
        List<Entry> before = List.copyOf(pair);
        pair.replaceAll(entry -> {
            double now = entry.terms.interoperability();
            AgreementTerms better = entry.terms.withInteroperability(now + share * Math.max(0, upTo - now));
            return new Entry(better, Route.of(better), entry.startDay, entry.lastDay);
        });
        return !pair.equals(before);
    }

    private @Nullable Entry find(int nation, int partner, double day) {
        List<Entry> pair = entries[nation][partner];
        if (pair != null) {
            for (int i = pair.size() - 1; i >= 0; i--) {
                if (pair.get(i).isInForce(day)) {
                    return pair.get(i);
                }
            }
        }
        return null;
    }

    private void add(int first, int second, AgreementTerms terms, double startDay, double lastDay) {
        List<Entry> pair = entries[first][second];
        if (pair == null) {
            pair = new ArrayList<>(1);
            entries[first][second] = pair;
            entries[second][first] = pair;
        }
        pair.add(new Entry(terms, Route.of(terms), startDay, lastDay));
    }
}
