package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.SignInPage;
import pl.hejnal.whole.page.TicketWork;

/** What a clerk has typed and not saved is in the form again, whatever came between; it is theirs alone. */
@WholeSystem
class NothingTypedIsLostIT {

    private static final String NOTES = "#ticket-notes";
    private static final String TEXT = "Prosi o oddzwonienie po 15.";

    @Test
    void itOutlivesReloadLanguageBackAnotherTabAndNewSessionAndGoesWhenItIsSaved(Office office, Browser browser)
            throws Exception {
        String ticket = anyTicket(office);
        String page = "/tickets/ticket.xhtml?number=" + ticket;
        try (Page anna = browser.screenOf("anna");
                Page piotr = browser.screenOf("piotr")) {
            TicketWork.opened(anna, ticket);
            type(office, anna, TEXT);
            outlives(anna, Page::reload);
            outlives(anna, screen -> screen.click("a[hreflang=en]"));
            outlives(anna, screen -> screen.click("a[hreflang=pl]"));
            outlives(anna, screen -> {
                screen.navigate("/tickets/list.xhtml");
                screen.goBack();
            });
            assertThat(anna.locator(".draft").isVisible())
                    .as("the page says so")
                    .isTrue();
            Page tab = anna.context().newPage();
            TicketWork.opened(tab, ticket);
            assertThat(tab.inputValue(NOTES)).isEqualTo(TEXT);
            tab.close();
            TicketWork.opened(piotr, ticket);
            assertThat(piotr.inputValue(NOTES)).as("another's words").isEmpty();

            anna.context().clearCookies();
            anna.fill(NOTES, TEXT + " Pilne.");
            anna.locator("#drafts [data-state=expired]").waitFor();
            anna.click("#sign-in-again");
            new SignInPage(anna).signIn("anna", "anna-demo");
            anna.waitForURL("**" + page);
            assertThat(anna.inputValue(NOTES)).isEqualTo(TEXT + " Pilne.");

            anna.click("#ticket-add-note");
            anna.locator("#ticket .entries li:has-text('Pilne.')").waitFor();
            eventually("nothing is kept", () -> drafts(office, "anna", ticket), kept -> kept == 0);
            anna.reload();
            assertThat(anna.inputValue(NOTES)).isEmpty();
        }
    }

    @Test
    void itOutlivesAServerThatIsAwayAndCanBeThrownAway(Office office, Browser browser) throws Exception {
        String ticket = anyTicket(office);
        try (Page anna = browser.screenOf("anna")) {
            TicketWork.opened(anna, ticket);
            anna.route("**/account/draft", Route::abort);
            anna.fill(NOTES, TEXT);
            anna.locator("#drafts [data-state=unreachable]").waitFor();
            anna.unroute("**/account/draft");
            outlives(anna, Page::reload);
            eventually("it is kept by now", () -> drafts(office, "anna", ticket), kept -> kept == 1);
            anna.click(".discard-draft");
            assertThat(anna.inputValue(NOTES)).isEmpty();
            eventually("nothing is kept", () -> drafts(office, "anna", ticket), kept -> kept == 0);
        }
    }

    /** A browser that restores what was typed restores hidden fields as well, with the nonce of the page that was there before. */
    @Test
    void noFieldThatIsOursAloneIsRestored(Office office, Browser browser) throws Exception {
        String ticket = anyTicket(office);
        try (Page anna = browser.screenOf("anna")) {
            TicketWork.opened(anna, ticket);
            assertThat((int) anna.evaluate("() => document.querySelectorAll('form').length"))
                    .isPositive();
            assertThat(anna.locator("form[method=post] input[name='primefaces.nonce']:not([autocomplete=off])")
                            .count())
                    .isZero();
            assertThat(anna.locator("input[name='primefaces.nonce'][autocomplete=off]")
                            .count())
                    .isPositive();
        }
    }

    @Test
    void theNextCallTakesTheFormAndNothingThatWasTyped(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident first = office.call();
                Resident second = office.call()) {
            anna.present();
            String before = answered(office, anna, phone, first);
            Page screen = anna.screen();
            screen.fill(NOTES, TEXT);
            screen.selectOption("#ticket-matter", "KM-2");
            phone.hangUp();
            first.isHungUpOn();
            anna.awaitNoPop();
            screen.locator("#ticket-calls:has-text('odebran')").waitFor();
            assertThat(screen.innerText("#ticket-calls")).doesNotContain("trwa");
            assertThat(screen.inputValue(NOTES)).isEqualTo(TEXT);

            screen.focus(NOTES);
            String after = answered(office, anna, phone, second);
            assertThat(after).isNotEqualTo(before);
            screen.keyboard().type(" I jeszcze coś.");
            assertThat(screen.inputValue(NOTES)).as("typed for another").isEmpty();
            screen.locator("#ticket .title:focus").waitFor();
            phone.hangUp();
            second.isHungUpOn();

            screen.click("#recent a:text-is('" + before + "')");
            screen.locator(".title:has-text('" + before + "')").waitFor();
            assertThat(screen.inputValue(NOTES)).isEqualTo(TEXT);
            assertThat(screen.inputValue("#ticket-matter")).isEqualTo("KM-2");
            new TicketWork(screen).close("KM-2", "ANSWERED_ON_THE_PHONE", TEXT);
            // The focus stays with the ticket; it is given when the page has been drawn anew.
            screen.locator("#ticket:focus, #ticket :focus").waitFor();
            eventually("nothing is kept", () -> drafts(office, "anna", before), kept -> kept == 0);
            screen.navigate("/calls/desk.xhtml");
        }
    }

    private static String answered(Office office, DeskPage desk, BaresipPhone phone, Resident resident)
            throws Exception {
        phone.forget();
        resident.asksForAPerson();
        assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
        phone.answer();
        String ticket = office.api().callFrom(resident.number()).orElseThrow().ticket();
        desk.screen().locator("#ticket .title:has-text('" + ticket + "')").waitFor();
        return ticket;
    }

    private static void type(Office office, Page screen, String text) {
        screen.fill(NOTES, text);
        eventually(
                "it is kept",
                () -> office.count("select count(*) from draft where login = 'anna' and fields like '%" + text + "%'"),
                kept -> kept == 1);
    }

    private static void outlives(Page screen, Consumer<Page> what) {
        what.accept(screen);
        screen.locator("#ticket").waitFor();
        assertThat(screen.inputValue(NOTES)).isEqualTo(TEXT);
    }

    private static long drafts(Office office, String login, String ticket) throws Exception {
        return office.count(
                "select count(*) from draft where login = '" + login + "' and form = 'ticket/" + ticket + "'");
    }

    private static String anyTicket(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            return office.api().endedCallFrom(resident.number()).ticket();
        }
    }
}
