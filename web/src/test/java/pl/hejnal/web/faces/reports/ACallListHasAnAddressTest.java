package pl.hejnal.web.faces.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;

class ACallListHasAnAddressTest {

    private static final CallListAddress ANSWERED =
            new CallListAddress(Map.of("measure", "ANSWERED", "report", "QUEUES", "from", "2026-11-23"));

    @Test
    void filters_stand_in_it_and_can_be_read_again() {
        CallListAddress address = ANSWERED.with(Dimension.QUEUE, "urząd & co");
        assertThat(address.text())
                .isEqualTo("calls.xhtml?report=QUEUES&from=2026-11-23&queue=urz%C4%85d+%26+co&measure=ANSWERED");
        assertThat(address.values()).isEqualTo(Map.of(Dimension.QUEUE, "urząd & co"));
    }

    @Test
    void the_unknown_value_is_a_filter_too() {
        CallListAddress address = ANSWERED.with(Dimension.MATTER, "");
        assertThat(address.text()).contains("&matter=-");
        assertThat(address.values()).isEqualTo(Map.of(Dimension.MATTER, ""));
    }

    @Test
    void a_filter_that_is_taken_off_begins_the_list_again() {
        CallListAddress address = ANSWERED.with(Dimension.QUEUE, "office").with("cursor", "2026-11-23T09:00:00Z_1.1");
        assertThat(address.without(Dimension.QUEUE)).isEqualTo(ANSWERED);
        assertThat(address.without("measure").text())
                .isEqualTo("calls.xhtml?report=QUEUES&from=2026-11-23&queue=office");
    }

    @Test
    void the_way_back_is_the_report_as_it_was_asked() {
        assertThat(ANSWERED.with(Dimension.QUEUE, "office").report())
                .isEqualTo("report.xhtml?report=QUEUES&from=2026-11-23");
    }

    @Test
    void from_a_place_of_the_menu_the_way_back_is_its_map() {
        CallListAddress address = new CallListAddress(Map.of("measure", "CALLS", "from", "2026-11-23"))
                .with(Dimension.MENU_PLACE, ":HUNG_UP");
        assertThat(address.text()).isEqualTo("calls.xhtml?from=2026-11-23&place=%3AHUNG_UP&measure=CALLS");
        assertThat(address.report()).isEqualTo("menu.xhtml?from=2026-11-23");
    }

    @Test
    void from_another_page_of_reports_the_way_back_is_that_page_as_it_was_asked() {
        assertThat(ANSWERED.with("page", "heat").with("figure", "ASA").report())
                .isEqualTo("heat.xhtml?figure=ASA&from=2026-11-23");
        assertThat(ANSWERED.with("page", "overview")
                        .with("compare", "YEAR_BEFORE")
                        .report())
                .isEqualTo("overview.xhtml?from=2026-11-23&compare=YEAR_BEFORE");
    }

    @Test
    void from_a_page_of_other_days_the_way_back_is_to_its_own() {
        CallListAddress address = new CallListAddress(Map.of(
                        "from", "2026-10-01",
                        "until", "2026-10-31",
                        "measure", "SETTLED_IN_MENU",
                        "page", "cost",
                        "pageFrom", "2026-01",
                        "pageUntil", "2026-12",
                        "share", "80"))
                .with(Dimension.TOLD_OF, "AB-I");
        assertThat(address.text()).startsWith("calls.xhtml?from=2026-10-01&until=2026-10-31&told=AB-I&");
        assertThat(address.values()).isEqualTo(Map.of(Dimension.TOLD_OF, "AB-I"));
        assertThat(address.report()).isEqualTo("cost.xhtml?from=2026-01&until=2026-12&share=80");
        assertThat(address.with("page", "departments")
                        .with(Dimension.CASE_ANSWER, "AB-I:KEPT")
                        .report())
                .isEqualTo("departments.xhtml?from=2026-01&until=2026-12&share=80");
    }

    @Test
    void from_a_plan_of_clerks_the_way_back_is_what_was_planned() {
        CallListAddress address = new CallListAddress(Map.of(
                "from", "2026-11-23",
                "start", "2026-11-23T08:00:00Z",
                "interval", "HALF_HOUR",
                "page", "staffing",
                "day", "2026-11-23",
                "span", "WEEK",
                "goal", "90",
                "patience", "120"));
        assertThat(address.report())
                .isEqualTo("staffing.xhtml?day=2026-11-23&span=WEEK&interval=HALF_HOUR&goal=90&patience=120");
    }

    @Test
    void a_page_that_nobody_has_leads_back_to_the_report() {
        assertThat(ANSWERED.with("page", "//example.org/x").report())
                .isEqualTo("report.xhtml?report=QUEUES&from=2026-11-23");
    }

    @Test
    void what_is_no_filter_is_left_out() {
        assertThat(new CallListAddress(Map.of("lang", "en", "queue", " ")).text())
                .isEqualTo("calls.xhtml?");
    }
}
