package pl.hejnal.whole.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.rtp.PureTone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.PoliciesPage;
import pl.hejnal.whole.page.Wcag;

/** A manager looks after a clerk at work: three real telephones, each of which whistles a tone of its own. */
@WholeSystem
class SupervisorIT {

    private static final PureTone RESIDENT = new PureTone(500);
    private static final PureTone ANNA = new PureTone(700);
    private static final PureTone MARIA = new PureTone(1_100);
    private static final String BASIS = "art. 6 ust. 1 lit. e RODO, szkolenie pracowników";
    private static final String TOLD = "Rozmowy z urzędnikiem może słuchać jego przełożony.";

    @Test
    void aManagerListensWhispersAndJoinsInAndTheClerkIsToldEachTime(Office office, Browser browser) throws Exception {
        try (PoliciesPage policies = PoliciesPage.of(browser, "admin");
                SupervisorPage page = SupervisorPage.of(browser, "maria");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone annas = office.phoneOf("anna", ANNA);
                BaresipPhone marias = office.phoneOf("maria", MARIA)) {
            assertThat(policies.refusesToSuperviseOn(" ")).contains("Proszę podać podstawę prawną");
            policies.superviseOn(BASIS);
            anna.present();
            page.line("anna", "READY");
            assertThat(page.button("anna", "LISTEN").count())
                    .as("nobody is listened to who does not talk")
                    .isZero();
            try (Resident resident = office.call()) {
                CallRecord call = talksWithAnna(office, annas, resident);
                resident.whistles(RESIDENT);
                assertThat(page.line("anna", "TALKING").innerText()).contains(call.ticket());
                page.button("anna", "LISTEN").focus();
                page.screen().keyboard().press("Enter");
                assertThat(marias.awaitRinging(TIMEOUT))
                        .as("maria's own phone rings")
                        .isTrue();
                page.awaitMine("Dzwoni Pani/Pana telefon");
                assertThat(anna.screen().locator("#supervised").isVisible()).isFalse();
                marias.answer();

                awaitTold(anna, "Rozmowy słucha: Maria Dąbrowska");
                eventually("maria hears both", () -> marias.hears(RESIDENT) && marias.hears(ANNA), hears -> hears);
                assertThat(annas.hears(MARIA)).isFalse();
                assertThat(resident.hears(MARIA)).isFalse();
                Wcag.assertKept(anna.screen());
                Wcag.assertKept(page.screen());

                page.button("anna", "WHISPER").click();
                awaitTold(anna, "Rozmowy słucha i podpowiada (dzwoniący tego nie słyszy): Maria Dąbrowska");
                eventually("anna hears maria", () -> annas.hears(MARIA), hears -> hears);
                assertThat(resident.hears(MARIA))
                        .as("what is whispered to the clerk")
                        .isFalse();

                page.button("anna", "BARGE").click();
                awaitTold(anna, "W rozmowie uczestniczy: Maria Dąbrowska");
                eventually("the resident hears maria", () -> resident.hears(MARIA), hears -> hears);

                annas.hangUp();
                assertThat(marias.awaitEnd(TIMEOUT)).as("it ends with the talk").isTrue();
                resident.isHungUpOn();
                page.awaitNone();
                assertThat(anna.screen().locator("#supervised").isVisible()).isFalse();
                assertThatItIsNoCall(office, resident, call);
            }
        }
    }

    @Test
    void aManagerLeavesByThePageAndTheTalkGoesOn(Office office, Browser browser) throws Exception {
        try (PoliciesPage policies = PoliciesPage.of(browser, "admin").superviseOn(BASIS);
                SupervisorPage page = SupervisorPage.of(browser, "maria");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone annas = office.phoneOf("anna", ANNA);
                BaresipPhone marias = office.phoneOf("maria", MARIA)) {
            anna.present();
            try (Resident resident = office.call()) {
                talksWithAnna(office, annas, resident);
                page.line("anna", "TALKING");
                page.button("anna", "LISTEN").click();
                assertThat(marias.awaitRinging(TIMEOUT)).isTrue();
                marias.answer();
                awaitTold(anna, "Rozmowy słucha: Maria Dąbrowska");
                page.button("anna", "END").click();
                assertThat(marias.awaitEnd(TIMEOUT)).isTrue();
                anna.screen()
                        .locator("#supervised")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
                assertThat(annas.isTalking()).isTrue();

                policies.superviseNoMore();
                page.screen().locator("#clerks-off:visible").waitFor();
                assertThat(page.button("anna", "LISTEN").count()).isZero();
                annas.hangUp();
                resident.isHungUpOn();
            }
        }
    }

    @Test
    void whoWasNotToldIsNotListenedToAndAManagerWithoutATelephoneReadsSo(Office office, Browser browser)
            throws Exception {
        try (PoliciesPage policies = PoliciesPage.of(browser, "admin");
                SupervisorPage page = SupervisorPage.of(browser, "maria");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone annas = office.phoneOf("anna")) {
            anna.present();
            try (Resident resident = office.call()) {
                resident.asksForAPerson();
                assertThat(annas.awaitRinging(TIMEOUT)).isTrue();
                annas.answer();
                assertThat(annas.awaitTalking(TIMEOUT)).isTrue();
                page.line("anna", "TALKING");
                policies.superviseOn(BASIS);
                page.button("anna", "LISTEN").click();
                page.screen()
                        .locator("#clerks-failed:has-text('dzwoniący nie usłyszał')")
                        .waitFor();
                annas.hangUp();
                resident.isHungUpOn();
            }
            try (Resident resident = office.call()) {
                annas.forget();
                talksWithAnna(office, annas, resident);
                page.line("anna", "TALKING");
                page.button("anna", "LISTEN").click();
                page.screen()
                        .locator("#clerks-failed:has-text('telefon nie jest zalogowany')")
                        .waitFor();
                annas.hangUp();
                resident.isHungUpOn();
            }
        }
    }

    @Test
    void aClerkWhoseStateWasSetReadsWhoDidItAndWhyUntilTheySaySomethingThemselves(Office office, Browser browser)
            throws Exception {
        try (SupervisorPage page = SupervisorPage.of(browser, "maria");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone ready = office.phoneOf("anna")) {
            assertThat(ready.isTalking()).isFalse();
            anna.present();
            page.line("anna", "READY");
            page.button("anna", "ON_BREAK").focus();
            page.screen().keyboard().press("Enter");
            page.screen().locator("#set-state:visible").waitFor();
            assertThat(page.screen().evaluate("document.activeElement.id")).isEqualTo("set-why");
            page.screen().keyboard().press("Enter");
            page.screen().locator("#set-why-error").waitFor();
            page.screen().fill("#set-why", "szkolenie o 10");
            // For half a second after it was pressed a button takes nothing, nor does Enter.
            page.screen().locator("#set-now:enabled").waitFor();
            page.screen().keyboard().press("Enter");
            page.screen()
                    .locator("#set-state")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.line("anna", "ON_BREAK");
            anna.screen()
                    .locator("#presence-set:has-text('przełożony: Maria Dąbrowska). Powód: szkolenie o 10')")
                    .waitFor();
            anna.screen().locator("#presence-break[aria-pressed=true]").waitFor();
            anna.present();
            anna.screen().reload();
            anna.screen().locator("body[data-live=true]").waitFor();
            assertThat(anna.screen().locator("#presence-set").isVisible()).isFalse();
            anna.away();
        }
    }

    private static CallRecord talksWithAnna(Office office, BaresipPhone phone, Resident resident) throws Exception {
        resident.asksForAPerson().hearsOneThatBegins(TOLD);
        assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
        phone.answer();
        assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
        return eventually(
                "anna has answered",
                () -> office.api().callFrom(resident.number()).orElseThrow(),
                call -> call.state().equals("TALKING"));
    }

    private static void awaitTold(DeskPage clerk, String words) {
        clerk.screen().locator("#supervised:text-is('" + words + "')").waitFor();
    }

    /** The manager's line is no call, no ticket, no ring and no talk of anybody; the ticket's history tells of it. */
    private static void assertThatItIsNoCall(Office office, Resident resident, CallRecord call) throws Exception {
        CallRecord told = office.api().journalledCallFrom(resident.number());
        assertThat(told.course())
                .extracting(CallRecord.Part::what)
                .containsExactly("WAITED office", "RANG anna", "TALKED anna");
        assertThat(told.corrections()).as("what the journal put right").isEmpty();
        assertThat(office.count("select count(*) from phone_call where linkedid like 'supervision-%'"))
                .isZero();
        assertThat(office.count("select count(*) from call_segment where who = 'maria'"))
                .isZero();
        assertThat(office.count("select count(*) from supervision where clerk = 'anna' and state <> 'ENDED'"))
                .isZero();
        long ticket = Long.parseLong(call.ticket().substring(5));
        assertThat(office.count("select count(*) from ticket_entry where who = 'maria' and ticket_id = " + ticket
                        + " and kind in ('LISTENED_IN', 'WHISPERED', 'BARGED_IN', 'SUPERVISION_ENDED')"))
                .isEqualTo(4);
        assertThat(office.count("select count(*) from audit_entry where who = 'maria' and subject = 'anna'"
                        + " and what like 'supervision.%' and why like '%" + call.ticket() + "'"))
                .isEqualTo(5);
    }
}
