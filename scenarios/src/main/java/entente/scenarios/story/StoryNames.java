package entente.scenarios.story;

import entente.engine.description.Message;
import entente.engine.random.Keys;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationStory;
import entente.engine.scenario.NetworkStory;
import entente.engine.scenario.Place;
import entente.engine.scenario.Place.PlaceKind;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Telling.Mode;
import entente.scenarios.message.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that can be said of a scenario: what its {@link entente.engine.scenario.Story} tells, and names from bundled
 * lists where it is silent, so that there always is one. They are drawn by the scenario's id and the nation's, never by a
 * seed: they are the same in every run and change none.
 */
public final class StoryNames {

    private static final int LEAST_NUMBER = 10;
    private static final int NUMBERS = 90;

    private final Scenario scenario;
    private final PlaceNames places;
    private final List<String> nations;

    public StoryNames(Scenario scenario) {
        this.scenario = scenario;
        this.places = new PlaceNames(scenario);
        this.nations = scenario.nations().stream().map(Nation::id).sorted().toList();
    }

    /** What a nation is called. */
    public String nation(String id) {
        return scenario.nations().stream()
                .filter(nation -> nation.id().equals(id))
                .findFirst()
                .map(Nation::displayName)
                .orElse(id);
    }

    /**
     * A name of a nation or institution as it stands in a sentence. English has the article before a name that ends with a word
     * for what it is: the Boreal Cantons, the Corridor Centre; other languages leave names as they are.
     *
     * @return a text, or a {@link Message}
     */
    public static Object inSentence(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean alone = name.startsWith("The ") || !NameLists.withArticle().contains(last);
        return alone ? name : Message.of("names.inSentence", name);
    }

    /** The capital of a nation, or the first of its places. */
    public Place capital(String nation) {
        return places.of(nation).stream()
                .filter(place -> place.kind() == PlaceKind.CAPITAL)
                .findFirst()
                .orElseGet(() -> places.of(nation).get(0));
    }

    /** One of the places of a nation, drawn by a key. */
    public Place place(String nation, long key) {
        List<Place> all = places.of(nation);
        return all.get(index(key, all.size()));
    }

    /** What its service is called. */
    public Message service(String nation) {
        return told(nation, NationStory::service).orElseGet(() -> pattern(nation, "names.service", nation(nation)));
    }

    /** Who speaks for its service. */
    public Message head(String nation) {
        return told(nation, NationStory::head).orElseGet(() -> {
            List<String> heads = NameLists.heads();
            int first = index(Keys.of(scenario.id()), heads.size());
            String name = heads.get((first + Math.max(0, nations.indexOf(nation))) % heads.size());
            return Message.of("names.head", name);
        });
    }

    /** The newspaper of its public voice. */
    public Message newspaper(String nation) {
        return told(nation, NationStory::newspaper)
                .orElseGet(
                        () -> pattern(nation, "names.newspaper", capital(nation).name()));
    }

    /** The broadcaster of its public voice. */
    public Message broadcaster(String nation) {
        return told(nation, NationStory::broadcaster)
                .orElseGet(() -> pattern(nation, "names.broadcaster", nation(nation)));
    }

    /** What services and newspapers call a network. */
    public String network(String id) {
        return scenario.story()
                .findNetwork(id)
                .map(NetworkStory::coverName)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> scenario.networks().stream()
                        .filter(network -> network.id().equals(id))
                        .findFirst()
                        .map(network -> network.displayName())
                        .orElse(id));
    }

    /**
     * What a nation calls one of its dossiers: {@code Operation Greywater}. No two dossiers of a scenario have one name; the
     * nation's number of the dossier tells nothing of others' dossiers. The word is one for all who play the nation, whatever
     * they read: from the scenario, else from the English list.
     *
     * @param number the nation's own number of the dossier, from 1
     */
    public Message caseName(String nation, int number) {
        return Message.of("names.case", caseWord(nation, number));
    }

    private String caseWord(String nation, int number) {
        List<String> own = scenario.story()
                .findNation(nation)
                .map(NationStory::caseNames)
                .filter(names -> !names.isEmpty())
                .orElseGet(() -> share(nation));
        int round = (number - 1) / own.size();
        String word = own.get((number - 1) % own.size());
        if (round == 0) {
            return word;
        }
        // The words come again with another word before them, and with a number only when these are used up, too.
        List<String> before = NameLists.caseForewords();
        String again = before.get((round - 1) % before.size()) + " " + word;
        int times = (round - 1) / before.size();
        return times == 0 ? again : again + " " + (times + 1);
    }

    /** The part of the common list that is one nation's: no other has a word of it while there are words for all. */
    private List<String> share(String nation) {
        List<String> all = NameLists.cases(Language.ENGLISH);
        int parts = Math.min(all.size(), nations.size());
        int offset = index(Keys.of(scenario.id()), all.size());
        int first = Math.max(0, nations.indexOf(nation)) % parts;
        return java.util.stream.IntStream.range(0, all.size())
                .filter(i -> i % parts == first)
                .mapToObj(i -> all.get((i + offset) % all.size()))
                .toList();
    }

    /** By what something comes, for people. */
    public static Message mode(Mode mode) {
        return Message.of("names.mode." + mode.name());
    }

    /** A word with two digits, drawn by a key; the same in every language: {@code OTTER 27}. */
    public static String codeName(long key) {
        List<String> words = NameLists.codeWords();
        long mixed = Keys.mix(key);
        return words.get(index(mixed, words.size())) + " " + (LEAST_NUMBER + index(Keys.mix(mixed), NUMBERS));
    }

    private Optional<Message> told(String nation, Function<NationStory, String> what) {
        return scenario.story()
                .findNation(nation)
                .map(what)
                .filter(text -> !text.isEmpty())
                .map(text -> Message.of("names.asTold", text));
    }

    private Message pattern(String nation, String key, String argument) {
        long drawn = Keys.of(Keys.of(Keys.of(scenario.id()), Keys.of(nation)), Keys.of(key));
        return Message.of(key + "." + index(drawn, NameLists.patterns(key)), argument);
    }

    private static int index(long key, int size) {
        return (int) Math.floorMod(key, (long) size);
    }
}
