package entente.web.server;

import entente.web.access.AccessRoutes;
import entente.web.access.LinkAddress;
import entente.web.access.Sessions;
import entente.web.data.DataFolder;
import entente.web.data.ServerKey;
import entente.web.editor.EditorRoutes;
import entente.web.eventlist.http.EventListRoutes;
import entente.web.exercise.http.ExerciseRoutes;
import entente.web.explore.AttributionJob;
import entente.web.explore.ComparisonJob;
import entente.web.explore.LibraryRoutes;
import entente.web.explore.RunRoutes;
import entente.web.explore.Shelf;
import entente.web.job.JobDesk;
import entente.web.job.JobKind;
import entente.web.job.JobLimits;
import entente.web.job.JobRoutes;
import entente.web.job.Jobs;
import entente.web.lab.ExperimentShelf;
import entente.web.lab.LabRoutes;
import entente.web.lab.LabRunRoutes;
import entente.web.lab.SweepFolders;
import entente.web.lab.SweepJob;
import entente.web.page.Pages;
import entente.web.plan.PlanStore;
import entente.web.plan.http.PlanRoutes;
import entente.web.plan.rehearsal.RehearsalJob;
import entente.web.server.Server.ServerSettings;
import entente.web.shelf.ScenarioShelf;
import entente.web.watch.WatchRoutes;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The rooms of the server, and what they share. */
final class Features implements AutoCloseable {

    private final ExerciseRoutes exercises;
    private final Jobs jobs;
    private final List<AccessRoutes.Feature> all;

    Features(ServerSettings settings, DataFolder data, Pages pages, Sessions sessions, LinkAddress address) {
        ScenarioShelf scenarios = new ScenarioShelf(data);
        Shelf shelf = new Shelf(scenarios);
        ExperimentShelf experiments = new ExperimentShelf(data, scenarios);
        SweepFolders sweeps = new SweepFolders(data);
        List<JobKind> kinds = List.of(
                new ComparisonJob(shelf, settings.threads()),
                new AttributionJob(shelf, settings.threads()),
                new SweepJob(experiments, sweeps, settings.threads()),
                new RehearsalJob(settings.threads()));
        jobs = new Jobs(
                data.folder("jobs"),
                kinds,
                JobLimits.standard(settings.threads()),
                settings.function(),
                Clock.systemUTC());
        exercises = ExerciseRoutes.open(
                data.folder("exercises"),
                ServerKey.of(data).sign("join codes"),
                sessions,
                address,
                pages,
                scenarios,
                settings.threads());
        JobDesk desk = new JobDesk(jobs, sessions);
        all = List.of(
                new LibraryRoutes(pages, shelf),
                new RunRoutes(pages, shelf, desk),
                new WatchRoutes(pages, scenarios),
                new EditorRoutes(pages, scenarios),
                new LabRoutes(pages, experiments, desk),
                new LabRunRoutes(pages, desk, sweeps),
                exercises,
                new PlanRoutes(pages, new PlanStore(data, Clock.systemUTC()), scenarios, exercises, desk),
                new EventListRoutes(pages, scenarios, Clock.systemUTC()),
                new DescriptionRoute(),
                new JobRoutes(
                        desk,
                        Set.of(ComparisonJob.NAME, AttributionJob.NAME, SweepJob.NAME),
                        Set.of(RehearsalJob.NAME)));
    }

    /** All of them. */
    List<AccessRoutes.Feature> all() {
        return all;
    }

    @Override
    public void close() {
        exercises.close();
        jobs.close();
    }
}
