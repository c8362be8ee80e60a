package entente.results.measure;

import entente.engine.event.PoliticsEvent.AgreementsKept;

/** How many agreements nations keep over time, and how many of their analysts are with partners as liaison officers. */
final class UpkeepBook implements Tally {

    private final ScenarioFacts ground;
    private final int[] agreements;
    private final int[] officers;
    private final double[] agreementDays;
    private final double[] officerDays;
    private final double[] sinceDay;

    UpkeepBook(ScenarioFacts ground) {
        this.ground = ground;
        int places = ground.places().size();
        agreements = new int[places];
        officers = new int[places];
        agreementDays = new double[places];
        officerDays = new double[places];
        sinceDay = new double[places];
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(AgreementsKept.class, this::kept);
    }

    private void kept(AgreementsKept event) {
        int place = ground.places().of(event.nation());
        addTime(place, event.day());
        agreements[place] = event.agreements();
        officers[place] = event.liaisonOfficers();
    }

    @Override
    public void end(double endDay) {
        for (int place = 1; place < agreements.length; place++) {
            addTime(place, endDay);
            agreementDays[MeasurePlaces.OVERALL] += agreementDays[place];
            officerDays[MeasurePlaces.OVERALL] += officerDays[place];
        }
    }

    private void addTime(int place, double day) {
        double days = ground.countedDays(sinceDay[place], day);
        agreementDays[place] += agreements[place] * days;
        officerDays[place] += officers[place] * days;
        sinceDay[place] = day;
    }

    /** Days of all agreements together, in the time that counts, for each side; known at the end. */
    double agreementDays(int place) {
        return agreementDays[place];
    }

    /** Days of all liaison officers together, in the time that counts; known at the end. */
    double officerDays(int place) {
        return officerDays[place];
    }
}
