package entente.results.measure;

import java.util.Arrays;

/** Where one measure is counted: adds at a place and, with it, overall. */
final class Column {

    private final double[] numerators;
    private final double[] denominators;
    private final int overall;

    Column(double[] numerators, double[] denominators, int overall) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.overall = overall;
    }

    /** One occurrence of what is counted. */
    void add(int place) {
        add(place, 1);
    }

    /** An amount of what is counted. */
    void add(int place, double amount) {
        numerators[overall] += amount;
        if (place != Places.OVERALL) {
            numerators[overall + place] += amount;
        }
    }

    /** Both parts of a ratio. */
    void add(int place, double numerator, double denominator) {
        add(place, numerator);
        denominators[overall] += denominator;
        if (place != Places.OVERALL) {
            denominators[overall + place] += denominator;
        }
    }

    /** Both parts of a ratio at this place alone. */
    void set(int place, double numerator, double denominator) {
        numerators[overall + place] = numerator;
        denominators[overall + place] = denominator;
    }

    /** What has been counted at this place alone. */
    double numerator(int place) {
        return numerators[overall + place];
    }

    /** How often a ratio has been added to at this place alone. */
    double denominator(int place) {
        return denominators[overall + place];
    }

    /** The same denominator at the first {@code places} places. */
    void over(double denominator, int places) {
        Arrays.fill(denominators, overall, overall + places, denominator);
    }
}
