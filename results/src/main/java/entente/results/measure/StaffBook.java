package entente.results.measure;

import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.scenario.Count;

/** How many field teams and analysts nations have over time; as many as needed count as none. */
final class StaffBook implements Tally {

    private final ScenarioFacts ground;
    private final int[] teams;
    private final int[] analysts;
    private final double[] teamDays;
    private final double[] analystDays;
    private final double[] sinceDay;

    StaffBook(ScenarioFacts ground) {
        this.ground = ground;
        teams = ground.teams().clone();
        analysts = ground.analysts().clone();
        teamDays = new double[teams.length];
        analystDays = new double[teams.length];
        sinceDay = new double[teams.length];
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(StaffChanged.class, this::changed);
    }

    private void changed(StaffChanged event) {
        int place = ground.places().of(event.nation());
        addTime(place, event.day());
        switch (event.staff()) {
            case TEAMS -> teams[place] = event.number();
            case ANALYSTS -> analysts[place] = event.number();
        }
    }

    @Override
    public void end(double endDay) {
        for (int place = 1; place < teams.length; place++) {
            addTime(place, endDay);
            teamDays[MeasurePlaces.OVERALL] += teamDays[place];
            analystDays[MeasurePlaces.OVERALL] += analystDays[place];
        }
    }

    private void addTime(int place, double day) {
        double days = ground.countedDays(sinceDay[place], day);
        teamDays[place] += limited(teams[place]) * days;
        analystDays[place] += limited(analysts[place]) * days;
        sinceDay[place] = day;
    }

    private static int limited(int number) {
        return number == Count.UNLIMITED.value() ? 0 : number;
    }

    /** Whether a nation has analysts now, in a limited number. */
    boolean hasAnalysts(int place) {
        return limited(analysts[place]) > 0;
    }

    /** Days of all field teams together, in the time that counts; known at the end. */
    double teamDays(int place) {
        return teamDays[place];
    }

    /** Days of all analysts together, in the time that counts; known at the end. */
    double analystDays(int place) {
        return analystDays[place];
    }
}
