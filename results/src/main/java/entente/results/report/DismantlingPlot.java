package entente.results.report;

import entente.results.network.NetworkStudy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The curves of dismantling as a picture: the share of the initial largest component over the number of removals. */
public final class DismantlingPlot {

    static final int WIDTH = 800;
    static final int HEIGHT = 500;
    static final String ACROSS = "operatives removed";
    static final String UP = "share of the largest component left";

    /** What pictures can be. */
    public enum Form {
        /** Scalable vector graphics, the same bytes everywhere. */
        SVG,
        /** Portable network graphics, with the fonts of the machine. */
        PNG
    }

    private DismantlingPlot() {}

    /** Draws the curves of a network. */
    public static void write(NetworkStudy study, Form form, OutputStream out) throws IOException {
        if (form == Form.SVG) {
            out.write(new DismantlingSvg(study).text().getBytes(StandardCharsets.UTF_8));
        } else {
            DismantlingPng.write(study, out);
        }
    }

    static String title(NetworkStudy study) {
        return "Dismantling of " + study.network().name();
    }
}
