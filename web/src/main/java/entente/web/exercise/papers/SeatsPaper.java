package entente.web.exercise.papers;

import entente.web.document.Block;
import entente.web.exercise.state.ExerciseState;
import java.util.ArrayList;
import java.util.List;

/** The codes of seats, each in a box to cut out. */
final class SeatsPaper {

    private SeatsPaper() {}

    static List<Block> blocks(ExerciseState state, String address, List<SeatCode> codes, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.text(codes.isEmpty() ? "paper.seats.none" : "paper.seats.about")));
        for (SeatCode code : codes) {
            String role = words.text(code.role().message());
            String nation = code.nation();
            blocks.add(new Block.Box(
                    nation == null
                            ? role
                            : words.text("paper.seats.seat", state.names().of(nation), role),
                    List.of(words.text("paper.seats.address", address), words.text("paper.seats.code", code.code()))));
        }
        return blocks;
    }
}
