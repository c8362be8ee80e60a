package entente.results.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document.
 *
 * @param title its title
 * @param subtitle what it is about: a line or several, or nothing
 * @param question what it answers; empty if nothing was asked
 * @param lead the answer: what stands before the first section
 * @param sections its parts
 */
public record Document(
        String title, String subtitle, String question, List<DocumentBlock> lead, List<Section> sections) {

    public Document {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** A document of one part, which has no title of its own. */
    public Document(String title, String subtitle, List<DocumentBlock> blocks) {
        this(title, subtitle, "", List.of(), List.of(new Section("results", "", blocks)));
    }

    /** Where its figures are from, on a line. */
    String source() {
        return "Source: " + title + ". "
                + subtitle.lines().findFirst().orElse("").replaceFirst("\\.$", "") + ".";
    }

    /** All figures, in order. */
    public List<DocumentBlock.Exhibit> exhibits() {
        List<DocumentBlock> all = new ArrayList<>(lead);
        sections.forEach(section -> all.addAll(section.blocks()));
        return all.stream()
                .filter(DocumentBlock.Exhibit.class::isInstance)
                .map(DocumentBlock.Exhibit.class::cast)
                .toList();
    }

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
}
