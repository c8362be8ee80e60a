package entente.web.explore.film;

import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Scenario;
import java.util.Set;
import java.util.stream.Collectors;

/** What a nation sees as a member of institutions: their joint exercises, and the assessments that they merge. */
final class Membership {

    private final String nation;
    private final Set<String> joined;

    Membership(String nation, Scenario scenario) {
        this.nation = nation;
        joined = scenario.institutions().stream()
                .filter(institution -> institution.members().contains(nation)
                        || institution.members().contains(Agreement.EVERYONE))
                .map(Institution::id)
                .collect(Collectors.toSet());
    }

    void add(SightRules rules) {
        rules.see(ExerciseHeld.class, event -> event.organiser().equals(nation) || joined.contains(event.organiser()));
        rules.see(AssessmentsMerged.class, event -> joined.contains(event.institution()), "assessments");
    }
}
