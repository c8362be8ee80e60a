package entente.web.eventlist;

import entente.web.exercise.record.InjectPlan.Trigger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that event lists use for the status and the type of an inject, and for what sets it off. */
final class ListWords {

    private static final Map<String, String> STATUSES = words(Map.of(
            "draft",
                    "draft; new; open; in progress; in work; in development; proposed; idea; to do; pending;"
                            + " pending approval; in review; under review; tbd; tbc; brouillon; en cours; projet;"
                            + " a valider; entwurf; offen; in arbeit; neu",
            "approved",
                    "approved; accepted; validated; agreed; approuve; valide; genehmigt; freigegeben;" + " angenommen",
            "ready",
                    "ready; final; complete; completed; planned; scheduled; active; ok; done; pret; planifie;"
                            + " final version; termine; bereit; fertig; geplant; aktiv; prevu",
            "delivered",
                    "delivered; injected; sent; executed; released; fired; closed; played; diffuse; injecte;"
                            + " envoye; joue; clos; eingespielt; gesendet; geschlossen; zugestellt",
            "deferred",
                    "deferred; postponed; on hold; hold; delayed; shelf; reserve; reporte; differe; en"
                            + " attente; verschoben; zurueckgestellt; zuruckgestellt",
            "skipped",
                    "skipped; cancelled; canceled; deleted; dropped; removed; not used; rejected; void;"
                            + " annule; supprime; abandonne; rejete; gestrichen; geloscht; geloescht; abgesagt;"
                            + " entfaellt; entfallt; saute; ausgelassen"));

    private static final Map<String, String> TYPES = words(Map.of(
            "contextual",
            "contextual; context; informational; information; background; storyline; contextuel; kontext; info;"
                    + " contexte",
            "expected action",
            "expected action; expected action event; expected; action; action attendue; erwartete handlung; "
                    + "erwartete massnahme",
            "contingency",
            "contingency; contingent; contingency inject; optional; reserve; on call; if needed; eventualite; de"
                    + " reserve; eventual; eventualfall; bedarf; bei bedarf; contingence",
            "administrative",
            "administrative; admin; exercise control; startex; endex; administratif; administrativ; verwaltung"));

    private static final Map<String, Trigger> TRIGGERS = Map.ofEntries(
            Map.entry("scheduled", Trigger.SCHEDULED),
            Map.entry("time", Trigger.SCHEDULED),
            Map.entry("planifie", Trigger.SCHEDULED),
            Map.entry("geplant", Trigger.SCHEDULED),
            Map.entry("conditional", Trigger.CONDITIONAL),
            Map.entry("conditionnel", Trigger.CONDITIONAL),
            Map.entry("bedingt", Trigger.CONDITIONAL),
            Map.entry("manual", Trigger.SHELF),
            Map.entry("shelf", Trigger.SHELF),
            Map.entry("on call", Trigger.SHELF),
            Map.entry("manuel", Trigger.SHELF),
            Map.entry("reserve", Trigger.SHELF),
            Map.entry("manuell", Trigger.SHELF));

    private ListWords() {}

    private static Map<String, String> words(Map<String, String> synonyms) {
        Map<String, String> words = new HashMap<>();
        synonyms.forEach((word, all) -> {
            for (String one : all.split(";", 0)) {
                words.put(one.strip(), word);
            }
        });
        return Map.copyOf(words);
    }

    /** One of draft, approved, ready, delivered, deferred and skipped. */
    static Optional<String> status(String text) {
        return Optional.ofNullable(STATUSES.get(PlainWords.of(text)));
    }

    /** One of contextual, expected action, contingency and administrative. */
    static Optional<String> type(String text) {
        return Optional.ofNullable(TYPES.get(PlainWords.of(text)));
    }

    static Optional<Trigger> trigger(String text) {
        return Optional.ofNullable(TRIGGERS.get(PlainWords.of(text)));
    }
}
