package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** A trainer makes a plan in the browser, step by step. */
final class PlanSteps {

    private final Page page;

    private PlanSteps(Page page) {
        this.page = page;
    }

    /** A new plan of a scenario; its first step is shown. */
    static PlanSteps begin(Page page, String scenario) {
        page.navigate("/plans");
        page.locator("#new-plan").click();
        PlanSteps steps = new PlanSteps(page);
        steps.isReady("scenario");
        page.locator("#setup-scenario").selectOption(scenario);
        assertThat(page.locator("#matrix [data-from]").first()).isVisible();
        page.waitForCondition(() -> page.locator("#setup-scenario").inputValue().equals(scenario)
                && page.locator("#plan[data-ready]").count() == 1);
        steps.step("people");
        steps.step("scenario");
        assertThat(page.locator("#setup-scenario")).hasValue(scenario);
        return steps;
    }

    /** Goes to a step by its link, as soon as what was typed is saved. */
    void step(String name) {
        page.locator("nav.steps a[data-step=" + name + "]").click();
        isReady(name);
    }

    private void isReady(String name) {
        assertThat(page.locator("#plan[data-ready][data-step=" + name + "]")).isAttached();
    }

    /** People play these nations. */
    void people(List<String> nations) {
        step("people");
        nations.forEach(
                nation -> page.locator("#people input[value=" + nation + "]").check());
    }
}
