package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.scenarios.library.Library;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.telling.FrontPage;
import entente.web.exercise.telling.MinisterBrief;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.DeskPictures;
import entente.web.exercise.view.PublicPicture.MessageLine;
import entente.web.exercise.view.PublicPictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What everybody reads in eight moves of a scenario in which autopilots play every nation. */
final class EveningTexts {

    private static final Messages MESSAGES = Messages.shared();
    private static final int MOVES = 8;

    private final Language language;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private EveningTexts(Language language) {
        this.language = language;
    }

    /** Lines by file: front-pages.txt, and one for each nation. */
    static Map<String, List<String>> of(Rooms rooms, Library.Entry entry, Language language) {
        EveningTexts evening = new EveningTexts(language);
        ExerciseRoom room = rooms.create(entry.text(), List.of(), new Timing(MOVES, 30, 0, false));
        room.performAsExercise("start", new Started());
        for (int move = 1; move <= MOVES; move++) {
            room.performAsExercise("close-" + move, new Closed(move));
            boolean last = move == MOVES;
            room.look(state -> {
                evening.read(state, last);
                return 0;
            });
        }
        return evening.texts;
    }

    private List<String> file(String name) {
        return texts.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private String text(Message message) {
        return MESSAGES.text(language, message);
    }

    private void read(ExerciseState state, boolean last) {
        FrontPage page = PublicPictures.of(state, 0).frontPage();
        List<String> front = file("front-pages");
        if (page != null) {
            front.add("== " + text(page.newspaper()) + ": " + text(page.headline()) + " ==");
            page.items().forEach(item -> item.lines().forEach(line -> front.add(text(line))));
        }
        for (String nation : state.seats().nations()) {
            DeskPicture desk = DeskPictures.of(state, new Actor("reader", -1, SeatRole.MEMBER, nation), 0);
            brief(file(nation), desk.brief());
            if (last) {
                desk(file(nation), desk);
            }
        }
    }

    private void brief(List<String> out, MinisterBrief brief) {
        if (brief != null) {
            out.add("== Brief of move " + brief.move() + " ==");
            brief.lines().forEach(line -> out.add("[" + text(line.label()) + "] " + text(line.text())));
        }
    }

    private void desk(List<String> out, DeskPicture desk) {
        out.add("== Waits ==");
        desk.todo().forEach(todo -> out.add(text(todo.text())));
        out.add("== Cases ==");
        desk.holdings().dossiers().forEach(dossier -> {
            out.add("[" + text(dossier.name()) + " – " + dossier.networkName() + "]");
            dossier.partners().forEach(partner -> out.add(text(partner)));
            dossier.reports().forEach(report -> {
                DeskPicture.Told told = report.told();
                out.add("[" + told.name() + " – " + text(told.title()) + " – " + text(told.gradeWords()) + " – "
                        + text(told.evidenceWords()) + " – " + text(told.markingWords()) + "]");
                told.words().forEach(sentence -> out.add(text(sentence)));
            });
        });
        out.add("== Messages ==");
        for (MessageLine line : desk.papers().messages()) {
            out.add("[" + text(line.author()) + ", " + line.from() + " – " + text(line.subject()) + "] "
                    + text(line.text()));
        }
        out.add("== Notices ==");
        desk.notices().forEach(notice -> out.add(text(notice.text())));
    }

    /** A folder to write to, if somebody wants to read them. */
    static Path folder() {
        return Path.of("target", "evening");
    }
}
