package entente.results.measure;

import entente.engine.event.InstitutionEvent.IntegrationAssessed;

/** Averages how close nations stand, over the times at which stock was taken. */
final class IntegrationTally implements Tally {

    private static final String EVERYBODY = "*";

    private final ScenarioFacts ground;
    private final Column likeness;
    private final Column interoperability;
    private final Column affinity;
    private final Column trust;
    private final Column memberLikeness;
    private final Column memberInteroperability;

    IntegrationTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        likeness = totals.column(InstitutionMeasures.POLICY_LIKENESS);
        interoperability = totals.column(InstitutionMeasures.INTEROPERABILITY);
        affinity = totals.column(PoliticsMeasures.AFFINITY);
        trust = totals.column(PoliticsMeasures.TRUST);
        memberLikeness = totals.column(InstitutionMeasures.MEMBER_LIKENESS);
        memberInteroperability = totals.column(InstitutionMeasures.MEMBER_INTEROPERABILITY);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(IntegrationAssessed.class, this::assessed);
    }

    private void assessed(IntegrationAssessed event) {
        if (!ground.counts(event.day())) {
            return;
        }
        int place = ground.places().of(event.of());
        if (place == MeasurePlaces.OVERALL && !event.of().equals(EVERYBODY)) {
            memberLikeness.add(MeasurePlaces.OVERALL, event.policyLikeness(), 1);
            memberInteroperability.add(MeasurePlaces.OVERALL, event.interoperability(), 1);
        } else {
            likeness.addHere(place, event.policyLikeness(), 1);
            interoperability.addHere(place, event.interoperability(), 1);
            affinity.addHere(place, event.affinity(), 1);
            trust.addHere(place, event.trust(), 1);
        }
    }
}
