package entente.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.data.DataFolder;
import entente.web.problem.RequestRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans in the data folder: revisions are kept, and no window overwrites what another one saved. */
class PlanStoreTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private DataFolder data;
    private PlanStore store;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        store = new PlanStore(data, () -> now);
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void aPlanIsThereAfterARestart() {
        PlanRevision made = store.create(Plans.full());
        store.save(made.id(), 1, Plans.full().titled("Another"));

        PlanStore again = new PlanStore(data, () -> now);

        assertThat(again.find(made.id()).orElseThrow().plan())
                .isEqualTo(Plans.full().titled("Another"));
        assertThat(again.all()).hasSize(1);
        assertThat(again.find("../../etc")).isEmpty();
    }

    @Test
    void aWindowThatIsBehindIsTold() {
        String id = store.create(Plans.full()).id();
        store.save(id, 1, Plans.full().titled("First window"));

        assertThatThrownBy(() -> store.save(id, 1, Plans.full().titled("Second window")))
                .isInstanceOfSatisfying(
                        RequestRefusal.class,
                        e -> assertThat(e.problem().status()).isEqualTo(412));
        assertThat(store.find(id).orElseThrow().plan().title()).isEqualTo("First window");
    }

    @Test
    void savingTheSameMakesNoRevision() {
        String id = store.create(Plans.full()).id();
        assertThat(store.save(id, 1, Plans.full()).number()).isEqualTo(1);
    }

    @Test
    void ofTenMinutesOneRevisionStaysAndThoseThatWereStartedFrom() {
        String id = store.create(Plans.full()).id();
        store.save(id, 1, Plans.full().titled("a"));
        PlanRevision started = store.save(id, 2, Plans.full().titled("b"));
        store.keep(started);
        store.save(id, 3, Plans.full().titled("c"));
        store.save(id, 4, Plans.full().titled("d"));
        now = now.plus(Duration.ofMinutes(11));
        store.save(id, 5, Plans.full().titled("e"));

        assertThat(store.history(id)).extracting(PlanRevision::number).containsExactly(6, 5, 3);
        assertThat(store.find(id, 3).orElseThrow().plan().title()).isEqualTo("b");
    }

    @Test
    void aDeletedPlanIsGone() {
        String id = store.create(Plans.full()).id();
        store.delete(id);
        assertThat(store.find(id)).isEmpty();
        assertThat(folder.resolve("plans").resolve(id)).doesNotExist();
    }
}
