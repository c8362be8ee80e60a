package entente.web.document;

import java.util.List;

/**
 * The one source of a paper to hand out.
 *
 * @param title its title
 * @param subtitle what it is about, on a line; may be empty
 * @param foot what stands at the foot of every page, such as who may have it
 * @param language the language of its words, as an IETF tag such as {@code fr}
 * @param blocks what it holds, in order
 */
public record Manuscript(String title, String subtitle, String foot, String language, List<Block> blocks) {

    /** Copies the blocks. */
    public Manuscript {
        blocks = List.copyOf(blocks);
    }
}
