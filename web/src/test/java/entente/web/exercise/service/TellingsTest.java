package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Actor;
import entente.web.exercise.telling.MinisterBrief;
import entente.web.exercise.telling.MinisterBrief.Question;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.DeskPictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a room is told of its moves, and of what each nation holds. */
class TellingsTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long ada;

    @BeforeEach
    void begin() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA"));
        ada = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
    }

    @AfterEach
    void end() {
        rooms.close();
    }

    @Test
    void beforeTheFirstMoveIsOverThereIsNeitherPaperNorBrief() {
        assertThat(room.publicPicture().frontPage()).isNull();
        assertThat(room.desk(ada).brief()).isNull();
    }

    @Test
    void eachMoveHasAFrontPageForAllAndABriefOfFiveLinesForEach() {
        for (int move = 1; move <= 4; move++) {
            rooms.close(room, 1);
            MinisterBrief brief = room.desk(ada).brief();
            assertThat(brief).isNotNull();
            assertThat(brief.move()).isEqualTo(move);
            assertThat(brief.lines()).extracting(MinisterBrief.Line::question).containsExactly(Question.values());
            assertThat(room.publicPicture().frontPage()).satisfies(page -> {
                assertThat(page.day()).isEqualTo(brief.day());
                assertThat(page.items())
                        .isNotEmpty()
                        .allSatisfy(item -> assertThat(item.lines()).hasSize(2));
            });
        }
    }

    @Test
    void aPastMoveIsToldAsItWasThen() {
        rooms.close(room, 2);
        MinisterBrief brief = room.desk(ada).brief();
        Object page = room.publicPicture().frontPage();
        rooms.close(room, 2);
        PastMove past = room.past(rooms.lead(room), 2);

        assertThat(past.desk("AAA").brief()).isEqualTo(brief);
        assertThat(past.publicPicture().frontPage()).isEqualTo(page);
    }

    @Test
    void aReportIsInSentencesForWhoHoldsIt() {
        rooms.close(room, 3);
        List<DeskPicture.Report> reports = room.desk(ada).holdings().dossiers().stream()
                .flatMap(dossier -> dossier.reports().stream())
                .toList();
        assertThat(reports).hasSizeGreaterThan(3).allSatisfy(report -> {
            DeskPicture.Told told = report.told();
            assertThat(told.name()).startsWith(report.origin() + " ");
            for (Message text : List.of(told.title(), told.gradeWords(), told.evidenceWords(), told.markingWords())) {
                assertThat(Rooms.words(text)).isNotBlank().doesNotContain("{", "telling.");
            }
            assertThat(Rooms.words(told.gradeWords())).endsWith("(" + report.grade() + ")");
            assertThat(told.words())
                    .singleElement()
                    .satisfies(sentence -> assertThat(Rooms.words(sentence))
                            .endsWith(".")
                            .contains("day " + (long) report.filedDay()));
        });
    }

    /** Names that only others know stand nowhere on a desk: not in reports, briefs, letters or notices. */
    @Test
    void noDeskBearsANameThatOnlyOthersKnow() {
        rooms.close(room, 5);
        room.look(state -> {
            Map<String, Map<String, Object>> known = new LinkedHashMap<>();
            state.seats()
                    .nations()
                    .forEach(nation -> known.put(nation, state.names().spoken().known(nation)));
            int looked = 0;
            for (String nation : known.keySet()) {
                Set<String> own =
                        known.get(nation).values().stream().map(String::valueOf).collect(Collectors.toSet());
                List<String> foreign = new ArrayList<>();
                known.forEach((other, names) -> names.values().stream()
                        .map(String::valueOf)
                        .filter(name -> !own.contains(name))
                        .forEach(foreign::add));
                String desk = DeskPictures.of(state, new Actor("reader", -1, SeatRole.MEMBER, nation), 0)
                        .toString();
                assertThat(foreign)
                        .hasSizeGreaterThan(5)
                        .noneMatch(name -> desk.matches("(?s).*\\Q" + name + "\\E(?![0-9A-Z]).*"));
                assertThat(own).anyMatch(desk::contains);
                looked++;
            }
            return looked;
        });
    }
}
