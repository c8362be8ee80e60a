package entente.web.exercise.http;

import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.PlotMeasures;
import entente.results.measure.RunTotals;
import entente.web.exercise.review.AttackEvidence;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.ReviewInput;
import entente.web.explore.story.Sentence;
import entente.web.naming.ScenarioNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an after-action summary says: what happened, in this abstract model.
 *
 * @param figures measures of tonight
 * @param attacks each attack, with who held what of it and what stopped reports
 * @param picture all that the exercise's control sees at the end
 * @param names what nations are called
 */
public record AfterActionSummary(
        String title,
        String scenario,
        String engineVersion,
        double day,
        List<Figure> figures,
        List<AttackEvidence.Told> attacks,
        ControlPicture picture,
        ScenarioNames names) {

    private static final List<Measure> MEASURES = List.of(
            PlotMeasures.BORN,
            PlotMeasures.INTERDICTED,
            PlotMeasures.LAUNCHED,
            PlotMeasures.FAILED,
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.DOTS);

    /** A measure; null where it has no value. */
    public record Figure(
            String label,
            String definition,
            boolean share,
            @Nullable Double value) {}

    static AfterActionSummary of(ReviewInput material, ControlPicture picture, Sentence.Texts texts) {
        Measurement measurement = Measurement.of(material.scenario()).get();
        material.events().forEach(measurement::on);
        RunTotals totals = measurement.end(material.day());
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : MEASURES) {
            double denominator = totals.denominator(measure, MeasurePlaces.OVERALL);
            figures.add(new Figure(
                    measure.label(),
                    measure.definition(),
                    measure.unit().equals("share"),
                    denominator == 0 ? null : totals.numerator(measure, MeasurePlaces.OVERALL) / denominator));
        }
        return new AfterActionSummary(
                material.title(),
                material.scenario().description().title(),
                material.engineVersion(),
                material.day(),
                figures,
                AttackEvidence.of(material, texts).attacks(),
                picture,
                new ScenarioNames(material.scenario()));
    }

    /** What a nation is called. */
    public String name(String nation) {
        return names.of(nation);
    }
}
