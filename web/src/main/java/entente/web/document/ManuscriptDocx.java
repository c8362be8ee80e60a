package entente.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes papers as DOCX (Office Open XML): headings, lists and tables are those of the word processor, to be worked on. */
public final class ManuscriptDocx {

    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private final XWPFDocument document;
    private final Paper paper;
    /** The list of bullets that all items are in. */
    private final BigInteger bullets;

    private ManuscriptDocx(XWPFDocument document, Paper paper) {
        this.document = document;
        bullets = DocxStyles.bullets(document);
        this.paper = paper;
    }

    /** The bytes of the file. */
    public static byte[] of(Manuscript manuscript, Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxStyles.addTo(document, manuscript.language());
            new ManuscriptDocx(document, paper).write(manuscript);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Manuscript manuscript) {
        document.getProperties().getCoreProperties().setTitle(manuscript.title());
        page();
        foot(manuscript.foot());
        styled(DocxStyles.TITLE, manuscript.title());
        if (!manuscript.subtitle().isEmpty()) {
            styled(DocxStyles.SUBTITLE, manuscript.subtitle());
        }
        manuscript.blocks().forEach(this::block);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(paper.twipsWide()));
        section.getPgSz().setH(BigInteger.valueOf(paper.twipsHigh()));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
    }

    private void foot(String text) {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.createRun().setText(text + " \u2013 ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            styled(DocxStyles.heading(heading.level()), heading.text());
        } else if (block instanceof Block.Prose prose) {
            document.createParagraph().createRun().setText(prose.text());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> styled(DocxStyles.ITEM, item).setNumID(bullets));
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Box box) {
            box(box);
        } else if (block instanceof Block.PageBreak) {
            document.createParagraph().setPageBreak(true);
        }
    }

    private void grid(Block.Grid grid) {
        XWPFTable table = document.createTable(1, grid.head().size());
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, grid, grid.head(), true);
        for (List<String> cells : grid.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            fill(row, grid, cells, false);
        }
        document.createParagraph();
    }

    private static void fill(XWPFTableRow row, Block.Grid grid, List<String> texts, boolean bold) {
        for (int column = 0; column < texts.size(); column++) {
            row.getCell(column).setWidth(grid.percent(column) + "%");
            var run = row.getCell(column).getParagraphs().get(0).createRun();
            run.setBold(bold);
            run.setText(texts.get(column));
        }
    }

    private void box(Block.Box box) {
        XWPFTable table = document.createTable(1, 1);
        table.setWidth("100%");
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell cell = table.getRow(0).getCell(0);
        var name = cell.getParagraphs().get(0).createRun();
        name.setBold(true);
        name.setText(box.title());
        box.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
        document.createParagraph();
    }

    private XWPFParagraph styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
