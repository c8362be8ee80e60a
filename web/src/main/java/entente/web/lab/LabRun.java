package entente.web.lab;

import entente.web.job.JobRecord;

/**
 * A run of an experiment, as the lab lists it.
 *
 * @param id of its job
 * @param experiment the reference of the experiment
 * @param state how far it is, a word
 * @param day since when, as a date
 */
public record LabRun(String id, String experiment, String state, String day) {

    private static final int DATE = 10;

    static LabRun of(JobRecord record) {
        return new LabRun(
                record.id(),
                SweepJob.source(record.request()).reference(),
                record.state().word(),
                record.since().toString().substring(0, DATE));
    }
}
