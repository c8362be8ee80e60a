package entente.web.eventlist;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported comes back the same, from both kinds of files, in both languages, whatever stands in it. */
class RoundTripTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "+33 1 23",
            "-5",
            "@home",
            "'quoted",
            "'=twice",
            "''=thrice",
            "comma, semicolon; tab\there",
            "two\nlines",
            "say \"no\"",
            "_x0041_",
            "Zürich – 東京 😀",
            "#REF",
            "0700",
            "1e5",
            "TRUE",
            "22.08.2011",
            "|bar",
            "％",
            "all");

    private final Random random = new Random(3);

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : " " + random.nextInt(100));
    }

    private InjectPlan inject(int number) {
        Map<MselField, String> fields = new EnumMap<>(MselField.class);
        for (MselField field : MselField.values()) {
            if (random.nextInt(3) == 0) {
                fields.put(field, text());
            }
        }
        fields.remove(MselField.STATUS);
        fields.put(MselField.NUMBER, (random.nextBoolean() ? "=" : "") + number);
        boolean ready = random.nextBoolean();
        if (random.nextBoolean()) {
            fields.put(MselField.STATUS, ready ? "approved" : "deferred");
        }
        Trigger trigger = List.of(Trigger.values()).get(random.nextInt(3));
        Double day = trigger == Trigger.SCHEDULED || random.nextBoolean() ? (Double) (random.nextDouble() * 100) : null;
        return new InjectPlan(
                text(),
                random.nextInt(4) == 0 ? "" : text(),
                text(),
                List.of(List.<String>of(), List.of("VAL"), List.of("DOR", "VAL"))
                        .get(random.nextInt(3)),
                trigger,
                day,
                trigger == Trigger.CONDITIONAL ? "day > 40" : null,
                random.nextInt(5) == 0 ? "{\"type\":\"diplomaticCrisis\",\"between\":[\"VAL\",\"DOR\"]}" : null,
                ready,
                fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatWasExportedComesBackTheSame(String language) {
        List<InjectPlan> injects = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            InjectPlan inject = inject(i);
            injects.add(
                    inject.effect() != null && !new ListedScenario(Told.SCENARIO).isEffect(inject.effect())
                            ? new InjectPlan(
                                    inject.subject(),
                                    inject.text(),
                                    inject.from(),
                                    inject.to(),
                                    inject.trigger(),
                                    inject.day(),
                                    inject.condition(),
                                    null,
                                    inject.ready(),
                                    inject.fields())
                            : inject);
        }
        Language reader = Language.all().stream()
                .filter(one -> one.tag().equals(language))
                .findFirst()
                .orElseThrow();
        InjectTable table =
                new InjectTable(injects, message -> Messages.shared().text(reader, message));

        for (Preview back : List.of(
                Told.read(table.workbook("List"), "a.xlsx"),
                Told.read(table.csv().getBytes(StandardCharsets.UTF_8), "a.csv"))) {
            assertThat(back.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
            assertThat(back.rows().stream().map(RowFate::inject).toList()).isEqualTo(injects);
        }
        assertThat(table.csv().lines().skip(1)).noneMatch(line -> line.matches("(^|.*,)[=+@].*"));
        Preview again =
                EventListReader.read(table.workbook("List"), "a.xlsx", Told.SCENARIO, injects, ImportChoices.NONE);
        assertThat(again.rows()).extracting(RowFate::fate).containsOnly(RowFate.Fate.SAME);
    }
}
