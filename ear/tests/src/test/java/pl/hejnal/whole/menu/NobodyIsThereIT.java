package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.HoursPage;
import pl.hejnal.whole.page.TicketWork;

/** A resident wants a person, and none is there: they are told so and when one will be, and can leave a message. */
@WholeSystem
class NobodyIsThereIT {

    private static final String SPEAK =
            "Po sygnale proszę powiedzieć, w jakiej sprawie Państwo dzwonią i jak się z Państwem skontaktować."
                    + " Wiadomość zostanie nagrana i może trwać dwie minuty. Na koniec proszę nacisnąć krzyżyk lub się rozłączyć.";

    /** The day that is closed must not end in the middle of the test. */
    @BeforeEach
    void theDayIsNotOver() {
        assumeThat(LocalTime.now(OfficeZone.ZONE)).isBefore(LocalTime.of(23, 55));
    }

    @Test
    void onAClosedDayTheNextOpeningIsToldAndAMessageIsPlayedOnTheTicketsPage(Office office, Browser browser)
            throws Exception {
        try (HoursPage hours = HoursPage.of(browser, "maria");
                Resident resident = office.call()) {
            assertThat(hours.closesToday("line", "Awaria zasilania").state()).startsWith("Teraz nieczynne");
            resident.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                    .presses("0")
                    .hears("Infolinia jest teraz nieczynna.")
                    .hears("Infolinia będzie czynna jutro od północy.")
                    .hears("Aby zostawić wiadomość, proszę nacisnąć jeden.")
                    .presses("1")
                    .hears(SPEAK)
                    .saysAfter(SPEAK, office.anySound())
                    .presses("#")
                    .hears("Dziękujemy, wiadomość została nagrana.")
                    .isHungUpOn();

            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("MESSAGE_LEFT");
            assertThat(call.way()).containsExactly("CHOSE person", "TURNED_AWAY closed", "CHOSE message");
            TicketRecord ticket = eventually(
                    "the message is on the ticket",
                    () -> office.api().ticket(call.ticket()),
                    found -> found.messages().size() == 1);
            assertThat(ticket.missed())
                    .as("the message and that it is to be answered come together")
                    .isTrue();
            assertThat(ticket.messages().getFirst().seconds()).isBetween(2.0, 20.0);
            assertThat(ticket.status()).isEqualTo("NEW");

            String log = "select count(*) from audit_entry where what = 'message.played' and subject = '"
                    + ticket.number() + "' and who = ";
            assertThat(office.count(log + "'anna'")).isZero();
            try (Page page = browser.screenOf("anna")) {
                TicketWork.opened(page, ticket.number());
                page.evaluate("() => document.querySelector('#ticket audio').play()");
                eventually(
                        "it is heard",
                        () -> page.evaluate("() => document.querySelector('#ticket audio').currentTime > 0.5"),
                        Boolean.TRUE::equals);
                assertThat(((Number) page.evaluate("() => document.querySelector('#ticket audio').duration"))
                                .doubleValue())
                        .isBetween(2.0, 20.0);
            }
            assertThat(office.count(log + "'anna'")).isEqualTo(1);
            askedForInPartsItIsInTheLogOnce(office, browser, ticket.number(), log + "'piotr'");
        }
    }

    /** Whatever the request for the sound looks like. */
    private static void askedForInPartsItIsInTheLogOnce(Office office, Browser browser, String ticket, String log)
            throws Exception {
        try (Page page = browser.screenOf("piotr")) {
            TicketWork.opened(page, ticket);
            String sound = page.locator("#ticket audio").getAttribute("src");
            for (String range :
                    List.of("bytes=1-", "bytes=-100", "bytes=0-0", "Bytes = 1-2", "bytes=5-3", "seconds=1-2")) {
                int status = page.request()
                        .get(sound, RequestOptions.create().setHeader("Range", range))
                        .status();
                assertThat(status).as(range).isIn(200, 206, 416);
                assertThat(office.count(log))
                        .as("entries after a request for %s", range)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void ofAMessageInWhichNothingWasSaidNoFileIsLeft(Office office, Browser browser) throws Exception {
        try (HoursPage hours = HoursPage.of(browser, "maria");
                Resident resident = office.call()) {
            hours.closesToday("line", "Awaria zasilania");
            resident.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                    .presses("0")
                    .hears("Aby zostawić wiadomość, proszę nacisnąć jeden.")
                    .presses("1")
                    .hearsOneThatBegins("Niczego nie usłyszeliśmy")
                    .isHungUpOn();
            CallRecord call = office.api().endedCallFrom(resident.number());
            eventually("the silent file is deleted", () -> messagesOf(office, call.linkedid()), List::isEmpty);
            assertThat(office.api().ticket(call.ticket()).messages()).isEmpty();
        }
    }

    private static List<Path> messagesOf(Office office, String call) {
        try (Stream<Path> files = Files.list(office.settings().home().resolve("pbx/spool/messages"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(call + "-"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void whoHangsUpOnAClosedLineCalledOutOfHours(Office office, Browser browser) throws Exception {
        try (HoursPage hours = HoursPage.of(browser, "maria");
                Resident resident = office.call()) {
            hours.closesToday("line", "Awaria zasilania");
            resident.chooses("For English, press nine.")
                    .hears("To speak to a clerk, press zero.")
                    .presses("0")
                    .hears("This line is now closed.")
                    .hears("This line opens again tomorrow from midnight.")
                    .hangsUp();
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("OUT_OF_HOURS");
            eventually(
                    "the journal tells the same",
                    () -> office.api().callFrom(resident.number()),
                    known -> known.filter(CallRecord::journalled).isPresent());
            assertThat(Files.readString(office.settings().home().resolve("pbx/log/cel-custom/hejnal.csv")))
                    .contains("\"HEJNAL_CLOSED\",\"" + call.linkedid() + "\"");
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.status()).isEqualTo("CLOSED");
            assertThat(ticket.resolution()).isEqualTo("CALLED_OUT_OF_HOURS");
        }
    }

    @Test
    void whereNobodyIsPresentOneMayWaitAllTheSame(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.waitsForAPerson();
            eventually(
                    "the resident waits",
                    () -> office.api().callFrom(resident.number()),
                    call -> call.filter(known -> known.queuedAt() != null).isPresent());
            resident.hangsUp();
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("ABANDONED_WAITING");
            assertThat(call.way()).containsExactly("CHOSE person", "TURNED_AWAY nobody", "CHOSE wait");
        }
    }

    @Test
    void theHoursOfADepartmentComeFromTheSameData(Office office, Browser browser) throws Exception {
        try (HoursPage hours = HoursPage.of(browser, "admin");
                Resident resident = office.call()) {
            hours.closesToday("KM", "Inwentaryzacja");
            assertThat(hours.screen().innerText("#hours-messages")).contains("Dodano dzień wolny: ");
            resident.chooses("Aby poznać godziny i numery wydziałów, proszę nacisnąć cztery.")
                    .chooses("Wydział Ewidencji Pojazdów i Kierowców, proszę nacisnąć dwa.")
                    .hears("Godziny pracy: od poniedziałku do piątku, od siódmej czterdzieści do piętnastej.");
            if (LocalTime.now(OfficeZone.ZONE).isBefore(LocalTime.of(23, 0)) && isWorkingDay()) {
                resident.hears("Nieczynne dziś.");
            }
            resident.hears("Telefon: jeden dwa, sześć jeden sześć, zero jeden, zero jeden.")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).outcome()).isEqualTo("SETTLED_IN_MENU");
        }
    }

    private static boolean isWorkingDay() {
        return java.time.LocalDate.now(OfficeZone.ZONE).getDayOfWeek().getValue() <= 5;
    }

    @Test
    void hoursThatCannotBeReadAreRefusedWithTheDay(Browser browser) {
        try (HoursPage hours = HoursPage.of(browser, "maria")) {
            assertThat(hours.writesMonday("rano")).contains("poniedziałek: tego nie można odczytać");
        }
    }
}
