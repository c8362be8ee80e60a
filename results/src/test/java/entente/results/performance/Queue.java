package entente.results.performance;

/**
 * The terror queue, three times.
 *
 * @param bare seconds for a transition in the whole engine, and by the direct method
 * @param mason seconds for a year in the whole engine, and in plain MASON
 * @param eventsOfTransition events of the engine for each transition of the queue
 */
record Queue(Pairs bare, Pairs mason, double eventsOfTransition) {

    private static final double YEARS_OF_TURN = 1500;
    private static final int TURNS = 15;
    private static final int WARM_UPS = 4;

    static Queue measure() {
        WholeEngine engine = new WholeEngine();
        Pairs bare =
                Pairs.of(perTransition(engine), perTransition(new DirectMethod(Measurements.QUEUE)), WARM_UPS, TURNS);
        Pairs mason = Pairs.of(perYear(engine), perYear(new PlainMason(Measurements.QUEUE)), WARM_UPS, TURNS);
        long before = engine.events();
        double transitions = engine.run(1, YEARS_OF_TURN).transitions();
        return new Queue(bare, mason, (engine.events() - before) / transitions);
    }

    /** Rounds of different seeds; the unit is a transition. */
    private static Work perTransition(QueueModel model) {
        return round -> model.run(round, YEARS_OF_TURN).transitions();
    }

    private static Work perYear(QueueModel model) {
        return round -> {
            model.run(round, YEARS_OF_TURN);
            return YEARS_OF_TURN + QueueModel.WARM_UP_YEARS;
        };
    }
}
