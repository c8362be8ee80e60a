package entente.web.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Writes papers as PDF: the HTML for print, set in a font that is embedded in the file. */
public final class ManuscriptPdf {

    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // What it says of fonts and style sheets as it works is for nobody.
        XRLog.setLoggingEnabled(false);
    }

    private ManuscriptPdf() {}

    /** The bytes of the file. */
    public static byte[] of(Manuscript manuscript, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(ManuscriptHtml.page(manuscript, paper), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        InputStream in = ManuscriptPdf.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing from the class path");
        }
        return in;
    }
}
