package entente.web.eventlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is meant by the recipients of an event list: delegations by their ids or names, or all of them. */
final class Recipients {

    /** For all, in choices. */
    static final String ALL = "*";

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/\\n+&]\\s*|\\s+(?:and|et|und)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> EVERYBODY = Set.of(
            "",
            "all",
            "all players",
            "all nations",
            "all delegations",
            "all participants",
            "everyone",
            "everybody",
            "all cells",
            "all teams",
            "tous",
            "toutes",
            "tous les joueurs",
            "toutes les delegations",
            "toutes les nations",
            "tout le monde",
            "alle",
            "alle delegationen",
            "alle spieler",
            "alle nationen",
            "alle teilnehmer",
            "plenary",
            "all hands");

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> chosen;
    private final Map<String, Integer> unknown = new LinkedHashMap<>();

    /**
     * What one cell says.
     *
     * @param nations the delegations; none: all
     * @param all whether all are meant
     * @param unknown names that nobody of the scenario has
     */
    record Meant(List<String> nations, boolean all, List<String> unknown) {

        /** Whether somebody is meant who can read it. */
        boolean isAnybody() {
            return all || !nations.isEmpty();
        }
    }

    /**
     * Among some nations.
     *
     * @param nations what each is called, by its id
     * @param chosen who is meant by other names
     */
    Recipients(Map<String, String> nations, Map<String, String> chosen) {
        nations.forEach((id, name) -> {
            known.put(PlainWords.of(name), id);
            known.put(PlainWords.of(id), id);
        });
        this.chosen = chosen;
    }

    /** What a cell says that is not blank. */
    Meant read(String text) {
        Optional<String> whole = find(text);
        List<String> parts = whole.isPresent() ? List.of(text) : List.of(BETWEEN.split(text));
        Set<String> nations = new LinkedHashSet<>();
        List<String> strangers = new ArrayList<>();
        boolean all = false;
        for (String part : parts) {
            String name = part.strip();
            Optional<String> meant = find(name);
            if (meant.isEmpty() || (!known.containsKey(PlainWords.of(name)) && chosen.containsKey(name))) {
                unknown.merge(name, 1, Integer::sum);
            }
            if (meant.isEmpty()) {
                strangers.add(name);
            } else if (meant.get().equals(ALL)) {
                all = true;
            } else if (!meant.get().isEmpty()) {
                nations.add(meant.get());
            }
        }
        return new Meant(all ? List.of() : List.copyOf(nations), all, strangers);
    }

    private Optional<String> find(String name) {
        String words = PlainWords.of(name);
        if (known.containsKey(words)) {
            return Optional.of(known.get(words));
        }
        if (chosen.containsKey(name)) {
            return Optional.of(chosen.get(name));
        }
        if (words.matches("(?:delegation|nation|team|cell) (?:of |de |von )?.+")) {
            return Optional.ofNullable(known.get(words.replaceFirst("^\\S+ (?:of |de |von )?", "")));
        }
        return EVERYBODY.contains(words) ? Optional.of(ALL) : Optional.empty();
    }

    /** Whether a text names delegations, or all, and nobody else: nothing of it is lost. */
    boolean isPlain(String text) {
        if (isKnown(text)) {
            return true;
        }
        return BETWEEN.splitAsStream(text).allMatch(this::isKnown);
    }

    private boolean isKnown(String name) {
        String words = PlainWords.of(name);
        return known.containsKey(words) || EVERYBODY.contains(words);
    }

    /** Names that the scenario does not know, in the order of the list. */
    List<Preview.UnknownRecipient> unknown() {
        return unknown.entrySet().stream()
                .map(name -> new Preview.UnknownRecipient(name.getKey(), name.getValue(), chosen.get(name.getKey())))
                .toList();
    }
}
