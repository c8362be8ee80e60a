package entente.web.exercise.papers;

import entente.engine.scenario.Brief;
import entente.engine.scenario.NationStory;
import entente.web.document.Block;
import entente.web.exercise.state.ExerciseState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What each delegation alone is told of itself: a page for each, to be given to it and to nobody else. */
final class CardsPaper {

    private CardsPaper() {}

    static List<Block> blocks(ExerciseState state, Words words) {
        List<Block> blocks = new ArrayList<>();
        for (String nation : delegations(state)) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Heading(1, state.names().of(nation)));
            Brief brief = state.world()
                    .scenario()
                    .story()
                    .findNation(nation)
                    .map(NationStory::brief)
                    .orElse(Brief.NONE);
            blocks.addAll(card(brief, words));
        }
        return blocks;
    }

    /** Those that people play; all where it is not said which. */
    private static Collection<String> delegations(ExerciseState state) {
        return state.seats().people().isEmpty()
                ? state.seats().nations()
                : state.seats().people();
    }

    private static List<Block> card(Brief brief, Words words) {
        if (brief.isEmpty()) {
            return List.of(new Block.Prose(words.text("paper.cards.nothing")));
        }
        List<Block> card = new ArrayList<>();
        part(card, words.text("exercise.briefing.who"), brief.who());
        if (!brief.aims().isEmpty()) {
            card.add(new Block.Heading(2, words.text("paper.cards.aims")));
            card.add(new Block.Items(brief.aims()));
        }
        part(card, words.text("paper.cards.redLine"), brief.redLine());
        part(card, words.text("exercise.briefing.trust"), brief.trust());
        if (!brief.secret().isEmpty()) {
            card.add(new Block.Box(words.text("paper.cards.secret"), List.of(brief.secret())));
        }
        return card;
    }

    private static void part(List<Block> card, String title, String text) {
        if (!text.isBlank()) {
            card.add(new Block.Heading(2, title));
            card.addAll(Block.Prose.of(text));
        }
    }
}
