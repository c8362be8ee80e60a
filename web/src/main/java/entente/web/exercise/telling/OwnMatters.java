package entente.web.exercise.telling;

import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.InformationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one nation noticed of a move itself: what it filed and was sent, what it was asked, what struck it. */
final class OwnMatters {

    final Set<String> filed = new LinkedHashSet<>();
    final Map<String, String> arrived = new LinkedHashMap<>();
    final List<InformationRequested> asked = new ArrayList<>();
    final List<JointOperationAsked> called = new ArrayList<>();
    final List<AttackLaunched> attacks = new ArrayList<>();

    OwnMatters(String nation, List<Event> events) {
        for (Event event : events) {
            if (event instanceof ReportFiled own
                    && own.nation().equals(nation)
                    && own.kind() == InformationKind.ALERT) {
                filed.add(own.report());
            } else if (event instanceof ReportArrived sent && sent.to().equals(nation) && !sent.duplicate()) {
                arrived.putIfAbsent(sent.report(), sent.from());
            } else if (event instanceof InformationRequested request
                    && request.partner().equals(nation)) {
                asked.add(request);
            } else if (event instanceof JointOperationAsked call && call.host().equals(nation)) {
                called.add(call);
            } else if (event instanceof AttackLaunched attack && attack.target().equals(nation)) {
                attacks.add(attack);
            }
        }
    }
}
