package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.analysis.FactorResponse;
import entente.results.analysis.PointSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Holm;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.TestedEstimate;
import entente.results.store.Manifest;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report of a sweep: the answer first, then what it rests on. */
public final class SweepDocument {

    private static final int MOST_POINTS = 60;

    /** So many digits of a digest tell results apart. */
    private static final int DIGITS = 12;

    private final SweepAnalysis analysis;
    private final Medium medium;

    private SweepDocument(SweepAnalysis analysis, Medium medium) {
        this.analysis = analysis;
        this.medium = medium;
    }

    /** The document, in the words of the place where it is read. */
    public static Document of(SweepAnalysis analysis, Medium medium) {
        return new SweepDocument(analysis, medium).document();
    }

    private Document document() {
        Manifest manifest = analysis.manifest();
        List<DocumentBlock> lead = new ArrayList<>();
        PartialText.find(manifest).ifPresent(text -> lead.add(new DocumentBlock.Prose(text)));
        new AnswerText(analysis).paragraphs().forEach(text -> lead.add(new DocumentBlock.Prose(text)));
        List<DocumentBlock> responses = new ResponseExhibits(analysis).blocks();
        VariantsExhibit arms = new VariantsExhibit(analysis);
        List<DocumentBlock> crossings = new CrossingExhibits(analysis).blocks();
        DocumentBlock exhibit = leading(crossings, responses).orElseGet(arms::block);
        lead.add(exhibit);
        List<Document.Section> sections = new ArrayList<>();
        section(sections, "measures", "All measures", measures(arms, exhibit));
        section(sections, "factors", "Along each factor", without(exhibit, responses));
        section(sections, "together", "How factors depend on each other", without(exhibit, crossings));
        section(
                sections,
                "what-matters",
                "Which factors matter",
                new FactorSection(analysis).blocks(crossings.isEmpty()));
        section(sections, "scores", "Which factors matter, whatever the design", new ScoresSection(analysis).blocks());
        Discovery discovery = analysis.discovery();
        section(
                sections,
                "where",
                "Where it goes wrong",
                discovery == null ? List.of() : new DiscoverySection(analysis, discovery).blocks());
        section(sections, "over-time", "Over time", OverTimeSection.blocks(analysis));
        section(sections, "choice", "Which to choose", new ChoiceSection(analysis, medium).blocks());
        section(sections, "points", "Point by point", points());
        section(sections, "not-done", "What was not done, and why", notDone());
        section(sections, "methods", "Methods and provenance", new MethodsSection(analysis, medium).blocks());
        return new Document(
                manifest.subject().title(),
                subtitle(manifest),
                manifest.subject().question(),
                lead,
                sections);
    }

    /** What shows the answer, if it is not how the ways to run all points compare. */
    private Optional<DocumentBlock> leading(List<DocumentBlock> crossings, List<DocumentBlock> responses) {
        if (!crossings.isEmpty()) {
            return Optional.of(crossings.get(0));
        }
        if (responses.size() == 1) {
            FactorResponse response = analysis.influence().responses().get(0);
            return Optional.of(
                    response.isNumeric() || response.levels().size() < 3
                            ? responses.get(0)
                            : new ChangesExhibit(new Figures(analysis.measure())).of(response));
        }
        return new FactorSection(analysis).main();
    }

    private static List<DocumentBlock> without(DocumentBlock shown, List<DocumentBlock> blocks) {
        return blocks.stream().filter(block -> block != shown).toList();
    }

    private static List<DocumentBlock> measures(VariantsExhibit arms, DocumentBlock shown) {
        DocumentBlock block = arms.block();
        return block.equals(shown) ? List.of(arms.all()) : List.of(block, arms.all());
    }

    private String subtitle(Manifest manifest) {
        return "Experiment " + manifest.subject().experiment() + " · "
                + Counted.of(manifest.variation().points(), "point") + " · "
                + Counted.of(manifest.observation().arms().size(), "way") + " to run each · "
                + Counted.of((int) manifest.progress().runs(), "run")
                + " · Entente " + manifest.origin().engineVersion()
                + (manifest.isWhole()
                        ? " · digest " + manifest.progress().digest().substring(0, DIGITS)
                        : " · PARTIAL RESULTS");
    }

    private static void section(List<Document.Section> sections, String id, String title, List<DocumentBlock> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Document.Section(id, title, blocks));
        }
    }

    private List<DocumentBlock> points() {
        List<PointSummary> points = analysis.points();
        if (points.size() > MOST_POINTS || points.size() < 2) {
            return List.of();
        }
        Figures figures = new Figures(analysis.measure());
        String base = analysis.question().arm();
        List<String> head = new ArrayList<>(List.of("point", VariantNames.arm(analysis, base), "95 % interval"));
        points.get(0).gains().keySet().forEach(arm -> head.add(VariantNames.arm(analysis, arm)));
        List<TestedEstimate> tested = Holm.testPairs(points.stream()
                .flatMap(point -> point.gains().values().stream())
                .toList());
        int next = 0;
        List<List<String>> rows = new ArrayList<>();
        for (PointSummary point : points) {
            List<String> row = new ArrayList<>(
                    List.of(point.label(), figures.mean(point.of(base)), figures.interval(point.of(base))));
            for (Map.Entry<String, PairedEstimate> gain : point.gains().entrySet()) {
                row.add(figures.difference(gain.getValue().estimate())
                        + (tested.get(next++).isApart() ? " *" : ""));
            }
            rows.add(row);
        }
        return List.of(new DocumentBlock.Grid(
                figures.axis() + (tested.isEmpty() ? "" : ", and what the other ways change"),
                head,
                rows,
                tested.isEmpty()
                        ? ""
                        : "Changes are paired differences from " + VariantNames.arm(analysis, base) + ". "
                                + Comparisons.mark(tested)));
    }

    private List<DocumentBlock> notDone() {
        return analysis.leftOut().isEmpty()
                ? List.of()
                : List.of(new DocumentBlock.Items(analysis.leftOut().stream()
                        .map(left -> Figures.capital(left.analysis()) + ": " + left.reason() + ".")
                        .toList()));
    }
}
