package entente.results.measure;

import java.util.Arrays;

/** Where one measure is counted: adds at a place and, with it, overall. */
final class Column {

    private final double[] numerators;
    private final int overall;
    private final double[] denominators;
    private final int overallDenominator;

    /** A count has no denominators to add to. */
    Column(double[] numerators, int overall, double[] denominators, int overallDenominator) {
        this.numerators = numerators;
        this.overall = overall;
        this.denominators = denominators;
        this.overallDenominator = overallDenominator;
    }

    /** One occurrence of what is counted. */
    void add(int place) {
        add(place, 1);
    }

    /** An amount of what is counted. */
    void add(int place, double amount) {
        numerators[overall] += amount;
        if (place != MeasurePlaces.OVERALL) {
            numerators[overall + place] += amount;
        }
    }

    /** An amount at this place alone, without the whole. */
    void addHere(int place, double amount) {
        numerators[overall + place] += amount;
    }

    /** Both parts of a ratio. */
    void add(int place, double numerator, double denominator) {
        add(place, numerator);
        denominators[overallDenominator] += denominator;
        if (place != MeasurePlaces.OVERALL) {
            denominators[overallDenominator + place] += denominator;
        }
    }

    /** Both parts of a ratio at this place alone, without the whole. */
    void addHere(int place, double numerator, double denominator) {
        numerators[overall + place] += numerator;
        denominators[overallDenominator + place] += denominator;
    }

    /** Sets both parts of a ratio at this place alone. */
    void set(int place, double numerator, double denominator) {
        numerators[overall + place] = numerator;
        denominators[overallDenominator + place] = denominator;
    }

    /** What has been counted at this place alone. */
    double numerator(int place) {
        return numerators[overall + place];
    }

    /** How often a ratio has been added to at this place alone. */
    double denominator(int place) {
        return denominators[overallDenominator + place];
    }

    /** The same denominator at the first {@code places} places. */
    void over(double denominator, int places) {
        Arrays.fill(denominators, overallDenominator, overallDenominator + places, denominator);
    }
}
