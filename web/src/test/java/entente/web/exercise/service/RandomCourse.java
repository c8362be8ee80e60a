package entente.web.exercise.service;

import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Projected;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.DelegationPapers;
import entente.web.exercise.view.DeskPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An exercise in which people do what a seed says. */
final class RandomCourse {

    private static final List<String> NATIONS = List.of("AAA", "BBB", "CCC");

    private final Rooms rooms;
    private final Random random;
    private final ExerciseRoom room;
    private final long lead;
    private final Map<String, Long> heads;

    RandomCourse(Rooms rooms, long seed) {
        this.rooms = rooms;
        random = new Random(seed);
        List<InjectPlan> injects = new ArrayList<>();
        injects.add(plan("scheduled", Trigger.SCHEDULED));
        injects.add(plan("conditional", Trigger.CONDITIONAL));
        injects.add(plan("shelf", Trigger.SHELF));
        room = rooms.create(NATIONS.subList(0, 2), injects.toArray(InjectPlan[]::new));
        lead = rooms.lead(room);
        heads = Map.of(
                "AAA", rooms.join(room, SeatRole.HEAD, "AAA", "Ada"),
                "BBB", rooms.join(room, SeatRole.HEAD, "BBB", "Bo"));
    }

    private InjectPlan plan(String subject, Trigger trigger) {
        return new InjectPlan(
                subject,
                "text",
                "",
                List.of(),
                trigger,
                (double) random.nextInt(150),
                "attacksLaunched >= " + random.nextInt(3) + " and day > " + random.nextInt(100),
                "{\"type\":\"leadershipChange\",\"nation\":\"" + pick(NATIONS) + "\",\"affinityShift\":-0.1}",
                true,
                Map.of());
    }

    /** Plays all of it, with up to so many deeds in each move. */
    ExerciseRoom play(int deeds) {
        rooms.start(room);
        while (room.publicPicture().course().phase().isUnderWay()) {
            for (int i = random.nextInt(deeds + 1); i > 0; i--) {
                tryTo(random.nextInt(12));
            }
            rooms.close(room, 1);
        }
        return room;
    }

    private void tryTo(int deed) {
        String nation = pick(List.of("AAA", "BBB"));
        long head = heads.get(nation);
        String partner =
                pick(NATIONS.stream().filter(other -> !other.equals(nation)).toList());
        try {
            switch (deed) {
                case 0 ->
                    perform(
                            head,
                            new Said(
                                    random.nextInt(3) == 0 ? List.of("*") : List.of(partner),
                                    "text " + random.nextInt()));
                case 1 -> perform(head, new Asked("what?"));
                case 2 -> perform(lead, new HandedOver(pick(NATIONS), random.nextBoolean()));
                case 3 ->
                    perform(
                            lead,
                            new Fired(room.control(lead)
                                    .injects()
                                    .get(random.nextInt(3))
                                    .inject()));
                case 4 -> perform(lead, new Bookmarked("here"));
                case 5 -> perform(lead, random.nextBoolean() ? new Paused() : new Resumed());
                case 6 -> perform(head, new Proposed(decision(head, partner), "why"));
                case 7 -> perform(head, new Replied(1 + random.nextInt(4), "answer " + random.nextInt()));
                case 8 ->
                    perform(head, new Finished(room.publicPicture().course().move(), random.nextBoolean()));
                case 9 -> perform(lead, new Projected(1 + random.nextInt(4), random.nextBoolean()));
                default -> decide(head, decision(head, partner));
            }
        } catch (ExerciseRefusal e) {
            // What a random person tries is not always allowed.
            rooms.pass(1);
        }
    }

    private void perform(long seat, Entry entry) {
        rooms.pass(random.nextInt(20));
        rooms.perform(room, seat, entry);
    }

    private void decide(long head, String decision) {
        room.perform(
                head,
                "decide-" + random.nextLong(),
                actor -> room.look(state -> new Decided(
                        DelegationPapers.resolved(
                                decision,
                                state.aliases(actor.delegation()),
                                state.world().findView().orElseThrow().nation(actor.delegation())),
                        "",
                        null)));
    }

    private String decision(long head, String partner) {
        DeskPicture desk = room.desk(head);
        List<DeskPicture.Report> reports = desk.holdings().dossiers().stream()
                .flatMap(dossier -> dossier.reports().stream())
                .toList();
        return switch (random.nextInt(6)) {
            case 0 -> "{\"type\":\"publishPolicy\",\"published\":" + random.nextBoolean() + "}";
            case 1 -> "{\"type\":\"holdDialogue\",\"partner\":\"" + partner + "\"}";
            case 2 -> "{\"type\":\"requestInformation\",\"partner\":\"" + partner + "\",\"network\":\"tide\"}";
            case 3 ->
                "{\"type\":\"changeSharing\",\"change\":{\"posture\":\"needToShare\",\"minimumTrust\":"
                        + random.nextInt(10) / 10.0 + "}}";
            case 4 ->
                desk.holdings().operations().isEmpty()
                        ? "{\"type\":\"leaveAgreement\",\"partner\":\"" + partner + "\"}"
                        : "{\"type\":\"acceptJointOperation\",\"plot\":\""
                                + desk.holdings().operations().get(0).plot() + "\"}";
            default ->
                reports.isEmpty()
                        ? "{\"type\":\"moveEffort\",\"weights\":{\"tide\":1}}"
                        : "{\"type\":\"releaseReport\",\"to\":\"" + partner + "\",\"report\":\""
                                + pick(reports).report() + "\"}";
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
