package entente.engine.politics;

/**
 * What a nation has to judge by how many plots each network begins: reports of late, and how many there would have been if
 * networks were all alike. Where much is looked for and little found there is little; where nothing was looked for, nothing
 * is known. Reports and what was expected of them fade alike.
 */
final class Evidence {

    private final double[] own;
    private final double[] expected;
    private final double[] foreign;
    private final double[] writtenExpected;
    private final Assessments assessments;
    private double sinceDay;

    Evidence(int networks) {
        own = new double[networks];
        expected = new double[networks];
        foreign = new double[networks];
        writtenExpected = new double[networks];
        assessments = new Assessments(networks);
    }

    /** Notes how many own reports were to be expected until a day, at rates a day by network. */
    void look(double[] expectedPerDay, double day) {
        for (int k = 0; k < expected.length; k++) {
            expected[k] += expectedPerDay[k] * (day - sinceDay);
        }
        sinceDay = day;
    }

    void noteOwn(int network) {
        own[network]++;
    }

    void noteForeign(int network) {
        foreign[network]++;
    }

    /** Own reports of late. */
    double own(int network) {
        return own[network];
    }

    /** Keeps what was to be expected of an assessment that is written now, for those who read it. */
    void write(int network) {
        writtenExpected[network] = expected[network];
    }

    /** The reports that were to be expected when the latest assessment was written. */
    double writtenExpected(int network) {
        return writtenExpected[network];
    }

    void read(int author, int network, double counted, double countedExpected, double writtenDay) {
        assessments.read(author, network, counted, countedExpected, writtenDay);
    }

    /** The reports of others that the assessments read rest on, over all networks. */
    double assessed() {
        double sum = 0;
        for (int k = 0; k < own.length; k++) {
            sum += assessments.reports(k);
        }
        return sum;
    }

    /** Reports from others for each of the nation's own; none is taken for granted. */
    double foreignToOwn() {
        return sum(foreign) / (1 + sum(own));
    }

    /**
     * How many plots each network begins, in the number that networks begin on average: reports over those expected, to both
     * of which one is added (a gamma prior; its weight is an assumption). How many reports others pass on is not known, so
     * that of theirs only the spread over networks counts.
     *
     * @param elsewhere shares of the reports of others that each network would have if all were alike; they sum to 1, or all
     *     are 0
     */
    double[] activity(double[] elsewhere) {
        double told = sum(foreign);
        double[] activity = new double[own.length];
        for (int k = 0; k < activity.length; k++) {
            double reports = 1 + own[k] + foreign[k] + assessments.reports(k);
            activity[k] = reports / (1 + expected[k] + told * elsewhere[k] + assessments.expected(k));
        }
        return activity;
    }

    /** Lets all count half as much from now on. */
    void fade() {
        for (int k = 0; k < own.length; k++) {
            own[k] /= 2;
            foreign[k] /= 2;
            expected[k] /= 2;
        }
        assessments.fade();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
