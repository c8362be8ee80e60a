package entente.engine.sharing;

import entente.engine.description.Patch;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.NationalLaw;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Party;
import entente.engine.scenario.PartyOrder;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every nation's law allows and its policy says, now; the rule towards each recipient is worked out once. Where
 * markings are no obstacle, every rule says CLEAR and no originator control, whatever the policy says.
 */
public final class Policies {

    private static final String NOBODY = "";
    private static final int KINDS = InformationKind.values().length;
    private static final Patch<SharingPolicy> UNMARKED = Patch.of(
            SharingPolicy.class, Map.of("marking", Marking.CLEAR, "sensitiveShare", 0.0, "originatorControl", false));

    private final PartyOrder parties;
    private final SharingPolicy[] policies;
    private final NationalLaw[] laws;
    private final @Nullable SharingPolicy[][] rules;
    private final boolean[] published;
    private final boolean marks;
    private final boolean lawBinds;

    /**
     * The laws and policies as the scenario gives them.
     *
     * @param lifted the obstacles that are lifted
     */
    public Policies(PartyOrder parties, List<Obstacle> lifted) {
        NationOrder order = parties.nations();
        this.parties = parties;
        marks = !lifted.contains(Obstacle.MARKING);
        lawBinds = !lifted.contains(Obstacle.LAW);
        policies = order.nations().stream().map(Nation::sharing).toArray(SharingPolicy[]::new);
        laws = order.nations().stream().map(Nation::law).toArray(NationalLaw[]::new);
        rules = new SharingPolicy[order.size()][(parties.size() + 1) * KINDS];
        published = new boolean[order.size()];
    }

    /** The whole policy of a nation. */
    public SharingPolicy policy(int nation) {
        return policies[nation];
    }

    /** Whether a party has published its policy; institutions have none. */
    public boolean isPublished(int party) {
        return party < published.length && published[party];
    }

    /** Publishes a nation's policy, or takes it back; says whether that changes anything. */
    public boolean publish(int nation, boolean open) {
        boolean changes = published[nation] != open;
        published[nation] = open;
        return changes;
    }

    /** The rule of a nation for a kind of information, whoever gets it. */
    public SharingPolicy rule(int nation, InformationKind kind) {
        return rule(nation, parties.size(), kind);
    }

    /** The rule of a nation towards a recipient for a kind of information. */
    public SharingPolicy rule(int nation, int recipient, InformationKind kind) {
        int place = recipient * KINDS + kind.ordinal();
        SharingPolicy rule = rules[nation][place];
        if (rule == null) {
            rule = policies[nation].towards(recipient < parties.size() ? parties.id(recipient) : NOBODY, kind);
            rule = marks ? rule : UNMARKED.applyTo(rule);
            rules[nation][place] = rule;
        }
        return rule;
    }

    /** Changes a nation's policy; says whether that changes anything. */
    public boolean change(int nation, SharingException change) {
        SharingPolicy before = policies[nation];
        boolean general = change.to() == null && change.kind() == null;
        if (general ? sameEffect(before, before.with(change)) : hasNoEffect(nation, change)) {
            return false;
        }
        policies[nation] = before.with(change);
        forget(nation, change.to());
        return true;
    }

    /** Forgets the rules worked out towards a recipient; null for every one. */
    private void forget(int nation, @Nullable String recipient) {
        int party = recipient == null
                ? -1
                : parties.find(recipient).map(Party::number).orElse(-1);
        int from = party < 0 ? 0 : party * KINDS;
        Arrays.fill(rules[nation], from, party < 0 ? rules[nation].length : from + KINDS, null);
    }

    /** Whether two policies say the same of everything. */
    private boolean sameEffect(SharingPolicy before, SharingPolicy after) {
        for (Party recipient : parties.all()) {
            for (InformationKind kind : InformationKind.values()) {
                if (!withoutExceptions(before.towards(recipient.id(), kind))
                        .equals(withoutExceptions(after.towards(recipient.id(), kind)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a further exception, which would prevail, says nothing that a nation's rules do not say already. */
    private boolean hasNoEffect(int nation, SharingException exception) {
        Patch<SharingPolicy> patch = exception.patch();
        for (int recipient = 0; recipient < parties.size(); recipient++) {
            for (InformationKind kind : InformationKind.values()) {
                if (exception.concerns(parties.id(recipient), kind)) {
                    SharingPolicy rule = said(nation, recipient, kind);
                    if (!patch.applyTo(rule).equals(rule)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The rule of a nation as its policy says, whether or not markings are an obstacle. */
    private SharingPolicy said(int nation, int recipient, InformationKind kind) {
        return marks ? rule(nation, recipient, kind) : policies[nation].towards(parties.id(recipient), kind);
    }

    private static SharingPolicy withoutExceptions(SharingPolicy rule) {
        return rule.exceptions().isEmpty() ? rule : rule.withExceptions(List.of());
    }

    /** Whether a nation's law lets a kind of information go to a recipient. */
    public boolean isLawful(int nation, int recipient, InformationKind kind) {
        return !lawBinds || laws[nation].gateway(kind).allows(parties.id(recipient));
    }

    /** Whether a nation's law lets what comes from a channel go to a recipient; what came by word is free. */
    public boolean isLawful(int nation, int recipient, @Nullable Channel channel) {
        return !lawBinds
                || channel == null
                || laws[nation].channels().gateway(channel).allows(parties.id(recipient));
    }

    /** The legal gateway of a nation for a kind of information. */
    public Gateway gateway(int nation, InformationKind kind) {
        return laws[nation].gateway(kind);
    }

    /** The legal gateway of a nation for what comes from a channel. */
    public Gateway gateway(int nation, Channel channel) {
        return laws[nation].channels().gateway(channel);
    }

    /** Sets the legal gateway of a nation for a channel; says whether that changes anything. */
    public boolean rule(int nation, Channel channel, Gateway gateway) {
        NationalLaw before = laws[nation];
        laws[nation] = before.with(before.channels().with(channel, gateway));
        return !laws[nation].equals(before);
    }

    /** Sets one legal gateway of a nation; says whether that changes anything. */
    public boolean rule(int nation, InformationKind kind, Gateway gateway) {
        NationalLaw before = laws[nation];
        laws[nation] = before.with(kind, gateway);
        return !laws[nation].equals(before);
    }
}
