package entente.web.form;

import entente.engine.description.Message;
import entente.engine.description.Worded;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.AgreementTerms.Exchange;
import entente.engine.scenario.AgreementTerms.JointWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells the clauses of an agreement, a sentence each: what both send, what else they may do together, and what they may not. */
public final class ClauseWords {

    private static final String KEY = "form.clause.";

    private ClauseWords() {}

    /** The sentences; those who read them are one of the two parties. */
    public static List<Message> of(AgreementTerms terms) {
        List<Message> sentences = new ArrayList<>();
        Exchange exchange = terms.exchange();
        sentences.add(
                exchange.kinds().isEmpty()
                        ? Message.of(KEY + "nothing")
                        : Message.of(
                                KEY + "sent",
                                exchange.kinds().stream().map(ClauseWords::word).toList(),
                                exchange.highestMarking().word()));
        if (!exchange.kinds().isEmpty()) {
            sentences.add(Message.of(KEY + "days", Math.round(exchange.latencyDays())));
        }
        if (!terms.channels().isEmpty()) {
            sentences.add(Message.of(
                    KEY + "channels",
                    terms.channels().stream().map(ClauseWords::word).toList()));
        }
        Map<String, Boolean> works = works(terms);
        Stream.of(true, false).forEach(has -> {
            List<Message> named = works.entrySet().stream()
                    .filter(work -> work.getValue().equals(has))
                    .map(work -> Message.of(KEY + work.getKey()))
                    .toList();
            if (!named.isEmpty()) {
                sentences.add(Message.of(KEY + (has ? "with" : "without"), named));
            }
        });
        if (terms.reviewDays() > 0) {
            sentences.add(Message.of(KEY + "review", Math.round(terms.reviewDays())));
        }
        return List.copyOf(sentences);
    }

    private static Map<String, Boolean> works(AgreementTerms terms) {
        JointWork joint = terms.jointWork();
        Map<String, Boolean> works = new LinkedHashMap<>();
        works.put("jointOperations", terms.jointOperations());
        works.put("onwardConsent", terms.onwardConsent());
        works.put("evidenceTransfer", terms.evidenceTransfer());
        works.put("extradition", terms.extradition());
        works.put("liaisonOfficers", joint.liaisonOfficers());
        works.put("jointTaskForce", joint.jointTaskForce());
        works.put("jointTraining", joint.jointTraining());
        works.put("crisisFastLane", joint.crisisFastLane());
        return works;
    }

    private static Message word(Worded word) {
        return WordList.item(word).text();
    }
}
