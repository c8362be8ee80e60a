package entente.results.report.document;

import java.util.List;

/**
 * A part of a document.
 *
 * @param id its name in links, of small letters, digits and hyphens
 * @param title its title; empty for a part without a heading
 * @param blocks what it holds
 */
public record Section(String id, String title, List<DocumentBlock> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
