package entente.engine.sharing;

import entente.engine.politics.AttackWindows;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;

/** How nations stand with each other, what they have agreed on, what they would share, and what they care about. */
public record ForeignPolicy(
        DiplomaticRelations relations,
        Agreements agreements,
        Policies policies,
        Priorities priorities,
        AttackWindows windows) {}
