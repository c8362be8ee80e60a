package entente.results.calibration;

/**
 * What is told of yearly counts. The first three are fitted, one for each parameter: a rate, a share and a dispersion. The
 * others are predicted, which shows what the fit is worth.
 */
public enum CountStatistic {

    /** Launched and foiled plots a year. */
    PLOTS_PER_YEAR("plots a year", true) {
        @Override
        public double of(CountSeries counts) {
            return (double) counts.plots() / counts.years();
        }

        @Override
        public double scaled(CountSeries counts) {
            return Math.log((counts.plots() + HALF) / counts.years());
        }
    },

    /** Foiled plots over launched and foiled ones. */
    SHARE_FOILED("share foiled", true) {
        @Override
        public double of(CountSeries counts) {
            return counts.plots() == 0 ? Double.NaN : (double) counts.foiledInAll() / counts.plots();
        }

        @Override
        public double scaled(CountSeries counts) {
            return Math.log((counts.foiledInAll() + HALF) / (counts.launchedInAll() + HALF));
        }
    },

    /** Variance over mean of yearly launched and foiled plots: 1 for a Poisson number. */
    DISPERSION("dispersion of yearly plots", true) {
        @Override
        public double of(CountSeries counts) {
            return dispersion(counts.all());
        }

        @Override
        public double scaled(CountSeries counts) {
            double least = HALF / counts.years();
            double[] moments = moments(counts.all());
            return Math.log((moments[1] + least) / (moments[0] + least));
        }
    },

    /** Variance over mean of yearly launched plots. */
    DISPERSION_LAUNCHED("dispersion of yearly launched plots", false) {
        @Override
        public double of(CountSeries counts) {
            return dispersion(counts.launched());
        }
    },

    /** Variance over mean of yearly foiled plots. */
    DISPERSION_FOILED("dispersion of yearly foiled plots", false) {
        @Override
        public double of(CountSeries counts) {
            return dispersion(counts.foiled());
        }
    },

    /** Autocorrelation at lag 1 of yearly launched and foiled plots. */
    AUTOCORRELATION("autocorrelation of yearly plots at lag 1", false) {
        @Override
        public double of(CountSeries counts) {
            return autocorrelation(counts.all());
        }
    },

    /** The most launched and foiled plots of any year. */
    BUSIEST_YEAR("plots of the busiest year", false) {
        @Override
        public double of(CountSeries counts) {
            int most = 0;
            for (int count : counts.all()) {
                most = Math.max(most, count);
            }
            return most;
        }
    };

    /** Added to counts before a logarithm is taken of them. */
    private static final double HALF = 0.5;

    private final String label;
    private final boolean fitted;

    CountStatistic(String label, boolean fitted) {
        this.label = label;
        this.fitted = fitted;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** Whether parameters are fitted to it. */
    public boolean isFitted() {
        return fitted;
    }

    /** Its value; NaN where there is none. */
    public abstract double of(CountSeries counts);

    /**
     * Its value on the scale on which counts are compared: a logarithm, with half a plot more of each, so that it exists for
     * counts of 0 too.
     *
     * @throws UnsupportedOperationException if it is not fitted
     */
    public double scaled(CountSeries counts) {
        throw new UnsupportedOperationException(name() + " is predicted, not fitted, for " + counts.years() + " years");
    }

    private static double dispersion(int[] counts) {
        double[] moments = moments(counts);
        return moments[0] == 0 ? Double.NaN : moments[1] / moments[0];
    }

    /** Mean and sample variance. */
    private static double[] moments(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        double mean = sum / counts.length;
        double squares = 0;
        for (int count : counts) {
            squares += (count - mean) * (count - mean);
        }
        return new double[] {mean, counts.length < 2 ? Double.NaN : squares / (counts.length - 1)};
    }

    private static double autocorrelation(int[] counts) {
        double mean = moments(counts)[0];
        double products = 0;
        double squares = 0;
        for (int year = 0; year < counts.length; year++) {
            squares += (counts[year] - mean) * (counts[year] - mean);
            products += year == 0 ? 0 : (counts[year] - mean) * (counts[year - 1] - mean);
        }
        return squares == 0 ? Double.NaN : products / squares;
    }
}
