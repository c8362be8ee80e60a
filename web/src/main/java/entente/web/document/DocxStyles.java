package entente.web.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of papers as DOCX, under the names that word processors know, so that outlines and contents find headings. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String ITEM = "ListParagraph";

    private static final String FONT = "Arial";
    private static final String BLUE = "12355B";
    private static final String BLACK = "1A1A1A";
    private static final String GREY = "444444";
    /** Sizes of headings by level, in half points. */
    private static final int[] HEADINGS = {30, 24, 21};

    /** How far items of lists are set in, in twentieths of a point. */
    private static final BigInteger INDENT = BigInteger.valueOf(360);

    private DocxStyles() {}

    /** The style of headings of a level from 1 to 3. */
    static String heading(int level) {
        return "Heading" + level;
    }

    static void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        styles.addStyle(style("Normal", "Normal", 21, BLACK, false, 100));
        styles.addStyle(style(TITLE, "Title", 48, BLUE, true, 60));
        styles.addStyle(style(SUBTITLE, "Subtitle", 24, GREY, false, 320));
        styles.addStyle(indented(style(ITEM, "List Paragraph", 21, BLACK, false, 60)));
        for (int level = 1; level <= HEADINGS.length; level++) {
            XWPFStyle heading =
                    style(heading(level), "heading " + level, HEADINGS[level - 1], level < 3 ? BLUE : BLACK, true, 80);
            heading.getCTStyle().getPPr().addNewKeepNext();
            heading.getCTStyle().getPPr().getSpacing().setBefore(BigInteger.valueOf(240));
            heading.getCTStyle().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(heading);
        }
    }

    /** Adds a list of bullets, and says by which number it is known. */
    static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static XWPFStyle style(String id, String name, int halfPoints, String colour, boolean bold, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(after));
        CTRPr run = style.addNewRPr();
        run.addNewRFonts().setAscii(FONT);
        run.getRFontsArray(0).setHAnsi(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return new XWPFStyle(style);
    }

    private static XWPFStyle indented(XWPFStyle style) {
        style.getCTStyle().getPPr().addNewInd().setLeft(INDENT);
        return style;
    }
}
