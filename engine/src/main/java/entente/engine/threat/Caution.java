package entente.engine.threat;

/** What a network has learnt from its losses: the share by which its traces shrink, forgotten by halves. */
final class Caution {

    private final double perArrest;
    private final double halfLifeDays;
    private double level;
    private double levelDay;

    Caution(double perArrest, double halfLifeDays) {
        this.perArrest = perArrest;
        this.halfLifeDays = halfLifeDays;
    }

    /** Learns from one arrest. */
    void learn(double day) {
        level = 1 - (1 - at(day)) * (1 - perArrest);
        levelDay = day;
    }

    /** The share by which traces shrink, 0..1. */
    double at(double day) {
        return level == 0 ? 0 : level * StrictMath.pow(0.5, (day - levelDay) / halfLifeDays);
    }
}
