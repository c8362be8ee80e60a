package entente.results.report.document;

import entente.results.figure.Drawing;
import entente.results.figure.Plate;
import entente.results.figure.Png;
import entente.results.figure.Svg;
import java.io.IOException;
import java.io.OutputStream;

/** A figure of a document as a file of its own, with its title, how to read it and where it is from. */
public final class ExhibitFile {

    private final DocumentBlock.Exhibit exhibit;
    private final Drawing plate;

    private ExhibitFile(DocumentBlock.Exhibit exhibit, Drawing plate) {
        this.exhibit = exhibit;
        this.plate = plate;
    }

    /** A figure of a document. */
    public static ExhibitFile of(Document document, DocumentBlock.Exhibit exhibit) {
        String caption = (exhibit.description() + " " + exhibit.grid().note()).strip();
        return new ExhibitFile(exhibit, Plate.of(exhibit.drawing(), exhibit.title(), caption, document.source()));
    }

    /** The text of an SVG, the same bytes everywhere. */
    public String svg() {
        return Svg.file(plate, exhibit.title(), exhibit.description());
    }

    /** Writes a PNG. */
    public void png(OutputStream out) throws IOException {
        Png.write(plate, out);
    }
}
