package entente.scenarios.story;

import entente.engine.scenario.Brief;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The brief of a nation of which a scenario tells nothing. It holds what the nation knows of itself. */
final class DefaultBrief {

    private DefaultBrief() {}

    static Brief of(Scenario scenario, StoryNames names, Language language, String nation) {
        Messages messages = Messages.shared();
        String name = names.nation(nation);
        String trust = mostTrusted(scenario, nation)
                .map(other -> messages.text(language, "names.brief.trust", names.nation(other)))
                .orElseGet(() -> messages.text(language, "names.brief.trust.nobody"));
        return new Brief(
                messages.text(language, "names.brief.who", name, names.service(language, nation)),
                List.of(
                        messages.text(language, "names.brief.aim.home", name),
                        messages.text(language, "names.brief.aim.partners")),
                messages.text(language, "names.brief.redLine", name),
                messages.text(language, "names.brief.secret", name),
                trust,
                messages.text(language, "names.brief.wanted"));
    }

    /** Whom a nation trusts more than it trusts all others; empty if there is no single one. */
    private static Optional<String> mostTrusted(Scenario scenario, String nation) {
        double most = Double.NEGATIVE_INFINITY;
        @Nullable String whom = null;
        for (Relation relation : scenario.relations()) {
            int own = relation.between().indexOf(nation);
            if (own >= 0) {
                double trust = own == 0 ? relation.trust() : relation.returnedTrust();
                if (trust > most) {
                    most = trust;
                    whom = relation.between().get(1 - own);
                } else if (trust >= most) {
                    whom = null;
                }
            }
        }
        return Optional.ofNullable(whom);
    }
}
