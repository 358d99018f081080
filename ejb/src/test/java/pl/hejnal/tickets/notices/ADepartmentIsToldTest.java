package pl.hejnal.tickets.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.NoticeRecipient;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.tickets.TicketPassedOn;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;

class ADepartmentIsToldTest {

    private static final Login ANNA = new Login("anna");

    private static final Instant AT = Instant.parse("2026-11-30T09:02:00Z");
    private static final TicketNumber NUMBER = TicketNumber.parse("2026-000123").orElseThrow();
    private static final Map<String, String> SETTINGS = Map.of(
            "hejnal.office.pl", "Urząd Miasta Krakowa",
            "hejnal.office.en", "City Hall of Kraków",
            "hejnal.screens.url", "https://hejnal.um.example.org/");

    private final List<SendMessage> sent = new ArrayList<>();
    private Optional<NoticeRecipient> recipient =
            Optional.of(new NoticeRecipient(new MailAddress("km@um.example.org"), Language.PL));

    @Test
    void it_reads_what_came_and_from_whom_and_nothing_of_the_resident() {
        passOn(new Matter(new ProcedureSymbol("KM-2"), new DepartmentSymbol("KM")), SETTINGS);
        assertThat(letter().to().value()).isEqualTo("km@um.example.org");
        assertThat(letter().title()).isEqualTo("Zgłoszenie 2026-000123 przekazano do wydziału KM");
        assertThat(letter().body()).isEqualTo("""
                Dzień dobry,

                do wydziału KM (Wydział Ewidencji Pojazdów) przekazano zgłoszenie nr 2026-000123.

                Temat: Rejestracja pojazdu
                Osoba przekazująca: Anna Nowak
                Data przekazania: 30.11.2026, 10:02

                Treść zgłoszenia jest dostępna po zalogowaniu:
                https://hejnal.um.example.org/tickets/ticket.xhtml?number=2026-000123

                Wiadomość wygenerowano automatycznie. Prosimy na nią nie odpowiadać.

                Urząd Miasta Krakowa
                """);
    }

    @Test
    void it_reads_it_in_its_own_language() {
        recipient = Optional.of(new NoticeRecipient(new MailAddress("km@um.example.org"), Language.EN));
        passOn(Matter.UNKNOWN, Map.of("hejnal.office.en", "City Hall of Kraków"));
        assertThat(letter().title()).isEqualTo("Ticket 2026-000123 has been passed on to department KM");
        assertThat(letter().body()).isEqualTo("""
                Hello,

                Ticket 2026-000123 has been passed on to department KM (Vehicle Registration).

                Passed on by: Anna Nowak
                Passed on at: 30 Nov 2026, 10:02

                To read the ticket, sign in to Hejnał and open your department's list of tickets.

                This message was sent automatically. Please do not reply to it.

                City Hall of Kraków
                """);
    }

    @Test
    void who_has_no_address_is_not_told() {
        recipient = Optional.empty();
        passOn(Matter.UNKNOWN, SETTINGS);
        assertThat(sent).isEmpty();
    }

    @Test
    void passing_it_on_anew_is_told_anew() {
        passOn(Matter.UNKNOWN, SETTINGS);
        notices(SETTINGS)
                .passedOn(new TicketPassedOn(
                        NUMBER, new DepartmentSymbol("KM"), ANNA, Matter.UNKNOWN, AT.plusSeconds(60)));
        assertThat(sent).extracting(SendMessage::key).doesNotHaveDuplicates().hasSize(2);
        assertThat(sent).extracting(SendMessage::subject).containsOnly("2026-000123");
    }

    @Test
    void both_languages_have_every_word() {
        assertThat(words(Language.PL).keySet()).isEqualTo(words(Language.EN).keySet());
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("pl.hejnal.tickets.notices.department-notice", language.locale());
    }

    private void passOn(Matter matter, Map<String, String> settings) {
        notices(settings).passedOn(new TicketPassedOn(NUMBER, new DepartmentSymbol("KM"), ANNA, matter, AT));
    }

    private MailContent letter() {
        return (MailContent) sent.getFirst().content();
    }

    private DepartmentNotices notices(Map<String, String> settings) {
        return Injected.with(
                new DepartmentNotices(), new Departments(), new Users(), new Kept(), new GivenSettings(settings));
    }

    private final class Departments extends DirectoryDesk {
        @Override
        public Optional<NoticeRecipient> noticeRecipient(DepartmentSymbol symbol) {
            return recipient;
        }

        @Override
        public List<DepartmentView> departments() {
            return List.of(new DepartmentView(
                    new DepartmentSymbol("KM"), "Wydział Ewidencji Pojazdów", "Vehicle Registration"));
        }

        @Override
        public Optional<CardView> card(ProcedureSymbol symbol, Language language) {
            return Optional.of(
                    new CardView(symbol, new DepartmentSymbol("KM"), "Rejestracja pojazdu", CardText.NOTHING));
        }
    }

    private static final class Users extends UserDesk {
        @Override
        public Map<Login, String> names() {
            return Map.of(ANNA, "Anna Nowak");
        }
    }

    private final class Kept extends Outbox {
        @Override
        public void send(SendMessage command) {
            sent.add(command);
        }
    }
}
