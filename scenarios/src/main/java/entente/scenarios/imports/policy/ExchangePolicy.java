package entente.scenarios.imports.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One policy as FIRST's Information Exchange Policy 2.0 has it.
 *
 * @param id names it everywhere
 * @param name what people call it
 * @param description what it is for; may be empty
 * @param startDate from when it holds, a date or a time in UTC (RFC 3339)
 * @param endDate until when; null: without end
 * @param statements what it says; what it leaves out it does not rule
 * @param references addresses of what it rests on
 */
public record ExchangePolicy(
        String id,
        String name,
        String description,
        String startDate,
        @Nullable String endDate,
        Map<PolicyStatement, String> statements,
        List<String> references) {

    /** Copies the collections. */
    public ExchangePolicy {
        Map<PolicyStatement, String> copy = new EnumMap<>(PolicyStatement.class);
        copy.putAll(statements);
        statements = Collections.unmodifiableMap(copy);
        references = List.copyOf(references);
    }
}
