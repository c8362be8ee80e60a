package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.sharing.ReportDistribution.Courier;
import java.util.ArrayList;
import java.util.List;

/** The way from an institution to its members. */
final class Post implements Courier {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Transport transport;

    Post(RunContext run, List<IntelligenceParty> holders, DiplomaticRelations relations, Transport transport) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.transport = transport;
    }

    @Override
    public void send(
            InstitutionState from, int member, List<SharedReport> copies, boolean notice, double day, double days) {
        int sender = from.holder().number();
        List<SharedReport> sent = new ArrayList<>(copies.size());
        for (SharedReport copy : copies) {
            sent.add(new SharedReport(
                    copy.report(),
                    sender,
                    copy.kept(),
                    copy.marking(),
                    from.interoperability(member),
                    copy.originatorControl(),
                    false));
        }
        transport.countGiven(sender, member, sent.size());
        IntelligenceParty recipient = holders.get(member);
        double latency = run.draws()
                .duration(
                        from.spec().exchange().latencyLaw(),
                        from.spec().exchange().latencyDays(),
                        Purpose.LATENCY,
                        day,
                        Keys.of(copies.get(0).report().key(), recipient.key()),
                        from.holder().key());
        double detour = transport.detour(from.holder(), recipient);
        transport.carry(recipient, sent, notice, day, days + latency * detour);
    }

    @Override
    public void breached(InstitutionState from, Report report, int member, double day) {
        double weight = run.rules().trust().breachWeight();
        relations.blame(report.origin(), from.holder().number(), weight, day);
    }

    @Override
    public String nation(int number) {
        return run.order().id(number);
    }
}
