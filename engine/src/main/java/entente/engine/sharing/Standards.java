package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.AgreementTerms;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Common formats and procedures: how well they match, and how they spread. */
public final class Standards {

    private final List<IntelligenceParty> holders;
    private final Agreements agreements;
    private final Analysis analysis;
    private final ReportRoutes routes;

    Standards(List<IntelligenceParty> holders, Agreements agreements, Analysis analysis, ReportRoutes routes) {
        this.holders = holders;
        this.agreements = agreements;
        this.analysis = analysis;
        this.routes = routes;
    }

    /**
     * Closes a share of the gap to full interoperability among nations, and in institutions all of whose members adopt;
     * says whether there was a gap.
     */
    public boolean adopt(List<Integer> nations, double share, double day) {
        return raise(nations, share, 1, institution -> nations.containsAll(institution.members()) ? 1 : 0, day);
    }

    /**
     * Closes a share of the gap to a level of interoperability among nations and, in proportion to how many of its
     * members they are, in institutions that they share; says whether there was a gap.
     *
     * @param upTo the level, 0..1
     */
    public boolean spread(List<Integer> nations, double share, double upTo, double day) {
        return raise(nations, share, upTo, institution -> partOfMembers(nations, institution), day);
    }

    /**
     * Has a nation adopt the formats of an institution of which it is a member: they match those of the institution from now
     * on, and those of members who adopted them too; says whether that changes anything.
     */
    public boolean align(InstitutionState organisation, int nation, double day) {
        boolean changed = organisation.align(nation);
        List<Integer> alike =
                organisation.members().stream().filter(organisation::isAligned).toList();
        for (int other : alike) {
            changed |= other != nation && agreements.raiseInteroperability(nation, other, 1, 1);
        }
        if (changed) {
            adopt(organisation.holder(), day);
            organisation.dossiersGrew(day);
            alike.forEach(member -> adopt(holders.get(member), day));
        }
        return changed;
    }

    /** How far a nation's interoperability with others lies below a level, summed over agreements and institutions. */
    public double gap(int nation, List<Integer> others, double upTo, double day) {
        double gap = 0;
        for (int other : others) {
            AgreementTerms terms = other == nation ? null : agreements.findTerms(nation, other, day);
            gap += terms == null ? 0 : Math.max(0, upTo - terms.exchange().interoperability());
        }
        for (InstitutionState institution : routes.organisations()) {
            if (institution.hasMember(nation) && partOfMembers(others, institution) > 0) {
                gap += Math.max(0, upTo - institution.interoperability(nation));
            }
        }
        return gap;
    }

    /** The mean interoperability of a nation with others, over agreements and institutions; 0 if they share none. */
    public double mean(int nation, List<Integer> others, double day) {
        double sum = 0;
        int count = 0;
        for (int other : others) {
            AgreementTerms terms = other == nation ? null : agreements.findTerms(nation, other, day);
            if (terms != null) {
                sum += terms.exchange().interoperability();
                count++;
            }
        }
        for (InstitutionState institution : routes.organisations()) {
            if (institution.hasMember(nation) && partOfMembers(others, institution) > 0) {
                sum += institution.interoperability(nation);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /**
     * Which part of an institution's members some nations are; 0 if fewer than two are, or if it takes no information, and
     * there is nothing to agree on.
     */
    private static double partOfMembers(List<Integer> nations, InstitutionState institution) {
        long members = nations.stream().filter(institution::hasMember).count();
        return members < 2 || !institution.takesInformation()
                ? 0
                : (double) members / institution.members().size();
    }

    private boolean raise(
            List<Integer> nations, double share, double upTo, ToDoubleFunction<InstitutionState> part, double day) {
        boolean changed = false;
        for (int first : nations) {
            for (int second : nations) {
                if (first < second) {
                    changed |= agreements.raiseInteroperability(first, second, share, upTo);
                }
            }
        }
        for (InstitutionState institution : routes.organisations()) {
            double own = part.applyAsDouble(institution);
            if (own > 0 && institution.raiseInteroperability(share * own, upTo)) {
                changed = true;
                adopt(institution.holder(), day);
                institution.dossiersGrew(day);
            }
        }
        if (changed) {
            nations.forEach(nation -> adopt(holders.get(nation), day));
        }
        return changed;
    }

    private void adopt(IntelligenceParty holder, double day) {
        analysis.adoptStandard(
                holder,
                copy -> routes.interoperability(
                        copy.sender(), holder.number(), copy.report().kind(), day),
                day);
    }
}
