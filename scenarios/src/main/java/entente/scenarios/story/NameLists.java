package entente.scenarios.story;

import entente.scenarios.message.Language;
import entente.scenarios.message.ListFile;
import entente.scenarios.message.Messages;
import java.util.Arrays;
import java.util.List;

/** The lists of names that stand in where a scenario tells none. */
final class NameLists {

    private NameLists() {}

    /** Read at first use. */
    private static final class Lists {
        static final List<String> CODE_WORDS = ListFile.read("/entente/scenarios/names/code-words.txt");
        static final List<String> PLACE_STEMS = ListFile.read("/entente/scenarios/names/place-stems.txt");
        static final List<String> PLACE_ENDS = ListFile.read("/entente/scenarios/names/place-ends.txt");
        static final List<String> CASE_FOREWORDS = ListFile.read("/entente/scenarios/names/case-forewords.txt");
        static final List<String> WITH_ARTICLE = ListFile.read("/entente/scenarios/names/with-article.txt");
        static final List<String> HEADS = ListFile.read("/entente/scenarios/names/heads.txt");
    }

    /** Words for reports, the same in every language: those who speak of a report must not have two names for it. */
    static List<String> codeWords() {
        return Lists.CODE_WORDS;
    }

    /** How many names of places there are. */
    static int places() {
        return Lists.PLACE_STEMS.size() * Lists.PLACE_ENDS.size();
    }

    /** A name of a place. */
    static String place(int number) {
        int ends = Lists.PLACE_ENDS.size();
        return Lists.PLACE_STEMS.get(number / ends) + Lists.PLACE_ENDS.get(number % ends);
    }

    /** Names of people. */
    static List<String> heads() {
        return Lists.HEADS;
    }

    /** Words for dossiers, in a language; those of all languages stand in the same order. */
    static List<String> cases(Language language) {
        return Arrays.asList(
                Messages.shared().of(language).getOrDefault("names.cases", "").split(", "));
    }

    /** Words that stand before those for dossiers where these come again. */
    static List<String> caseForewords() {
        return Lists.CASE_FOREWORDS;
    }

    /** Words for what is one of its kind: a name that ends with one has the article in an English sentence. */
    static List<String> withArticle() {
        return Lists.WITH_ARTICLE;
    }

    /** How many patterns there are under keys that end with numbers from 0. */
    static int patterns(String key) {
        int count = 0;
        while (Messages.shared().has(key + "." + count)) {
            count++;
        }
        return count;
    }
}
