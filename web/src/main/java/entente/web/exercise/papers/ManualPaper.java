package entente.web.exercise.papers;

import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.web.document.Block;
import entente.web.exercise.record.Timing;
import entente.web.exercise.state.ExerciseState;
import java.util.ArrayList;
import java.util.List;

/** What everybody in the room may know before the first move: nothing in it comes of a brief or of the event list. */
final class ManualPaper {

    private static final List<String> RULES = List.of("speak", "decide", "share", "fiction", "answers", "stop");
    private static final List<String> MARKINGS = List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED");
    private static final int SECONDS_PER_MINUTE = 60;

    private final ExerciseState state;
    private final Words words;

    ManualPaper(ExerciseState state, Words words) {
        this.state = state;
        this.words = words;
    }

    List<Block> blocks() {
        Scenario scenario = state.world().scenario();
        List<Block> blocks = new ArrayList<>();
        part(blocks, "exercise");
        blocks.add(new Block.Prose(words.text("paper.manual.exercise.text")));
        part(blocks, "situation");
        blocks.add(new Block.Heading(2, scenario.description().title()));
        blocks.addAll(Block.Prose.of(scenario.description().summary()));
        blocks.addAll(Block.Prose.of(scenario.description().narrative()));
        part(blocks, "nations");
        blocks.add(nations(scenario));
        if (!scenario.institutions().isEmpty()) {
            part(blocks, "institutions");
            blocks.add(institutions(scenario));
        }
        part(blocks, "moves");
        blocks.addAll(moves());
        part(blocks, "rules");
        blocks.add(new Block.Items(RULES.stream()
                .map(rule -> words.text("paper.manual.rule." + rule))
                .toList()));
        part(blocks, "markings");
        blocks.add(new Block.Prose(words.text("paper.manual.markings.text")));
        blocks.add(markings());
        return blocks;
    }

    private void part(List<Block> blocks, String name) {
        blocks.add(new Block.Heading(1, words.text("paper.manual." + name)));
    }

    private Block nations(Scenario scenario) {
        return new Block.Grid(
                List.of(words.text("paper.manual.nation"), words.text("paper.manual.region")),
                scenario.nations().stream().map(this::nation).toList());
    }

    private List<String> nation(Nation nation) {
        return List.of(state.names().of(nation.id()), nation.profile().region());
    }

    private Block institutions(Scenario scenario) {
        return new Block.Grid(
                List.of(1, 2),
                List.of(words.text("paper.manual.institution"), words.text("paper.manual.members")),
                scenario.institutions().stream().map(this::institution).toList());
    }

    private List<String> institution(Institution institution) {
        return List.of(
                state.names().of(institution.id()),
                institution.members().contains("*")
                        ? words.text("paper.manual.everyNation")
                        : words.nations(state, institution.members()));
    }

    private List<Block> moves() {
        Timing timing = state.schedule().timing();
        List<Block> moves = new ArrayList<>();
        moves.add(new Block.Prose(words.text(
                "paper.manual.moves.text", words.number(timing.moves()), words.number(timing.daysPerMove()))));
        int seconds = timing.deliberationSeconds();
        moves.add(new Block.Prose(
                seconds == 0
                        ? words.text("paper.manual.moves.open")
                        : words.text(
                                "paper.manual.moves.minutes", words.number((double) seconds / SECONDS_PER_MINUTE))));
        return moves;
    }

    private Block markings() {
        return new Block.Grid(
                List.of(1, 2),
                List.of(words.text("exercise.marking"), words.text("paper.manual.meaning")),
                MARKINGS.stream()
                        .map(marking ->
                                List.of("TLP:" + marking, words.text("exercise.tlp." + marking.replace("+", ""))))
                        .toList());
    }
}
