package entente.results.measure;

import java.util.List;

/**
 * Measures that belong together.
 *
 * @param title what they are about, in a few words
 * @param measures the measures, the most telling first
 */
public record Theme(String title, List<Measure> measures) {

    public Theme {
        measures = List.copyOf(measures);
    }

    static Theme of(String title, Measure... measures) {
        return new Theme(title, List.of(measures));
    }
}
