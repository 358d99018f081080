package pl.hejnal.whole.menu;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.MenuPages;

/** Ukrainian, by texts and an option alone: no class knows of it. */
@WholeSystem
class AThirdLanguageIT {

    private static final Map<String, String> UKRAINIAN = new TreeMap<>(Map.of(
            "menu.choice.person", "Щоб поговорити з працівником, натисніть нуль.",
            "menu.choice.back", "Щоб повернутися на початок, натисніть зірочку.",
            "menu.wrong-key", "Такої можливості немає.",
            "menu.nobody", "Зараз ніхто не може відповісти.",
            "menu.code", "Введіть дев'ятизначний код справи.",
            "menu.pin", "Введіть восьмизначний пін-код.",
            "case.sign", "Справа: {sign}.",
            "case.stage.READY_FOR_COLLECTION", "Документ готовий до отримання."));
    private static final String PLAN = """
            {"start": "main", "queue": "office", "nodes": {
             "main": {"kind": "choice", "options": [
              {"key": "8", "id": "language.uk", "to": "main", "language": "uk",
               "say": {"uk": "Українською мовою, натисніть вісім."}, "name": {"pl": "Po ukraińsku", "en": "In Ukrainian"}},
              {"key": "1", "id": "case", "to": "case", "say": {"pl": "Aby poznać stan sprawy, proszę nacisnąć jeden.",
               "uk": "Щоб дізнатися про стан справи, натисніть один."}, "name": {"pl": "Stan sprawy", "en": "State of a case"}}]},
             "case": {"kind": "case"}}}""";

    @Test
    void isHeardFromTheChoiceOfTheLanguageToTheStateOfACase(Office office, Browser browser) throws Exception {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            int before = ada.heardVersion();
            translate(office);
            ada.loads(PLAN).publishes("українська");
            try (Resident resident = office.call()) {
                resident.hears("Українською мовою, натисніть вісім.")
                        .presses("8")
                        .hears("Щоб дізнатися про стан справи, натисніть один.")
                        .presses("5")
                        .hears("Такої можливості немає.")
                        .presses("1")
                        .hears("Введіть дев'ятизначний код справи.")
                        .presses("123422440")
                        .hears("Введіть восьмизначний пін-код.")
                        .presses("34563456")
                        .hears("Документ готовий до отримання.")
                        .presses("0")
                        .hears("Зараз ніхто не може відповісти.")
                        .hangsUp();
            } finally {
                ada.goesBackTo(before);
            }
        }
    }

    /** As docs/OPERATIONS.md tells; what nobody has translated yet is a copy of the Polish. */
    private static void translate(Office office) throws Exception {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + office.settings().number("hejnal.db.port") + "/hejnal",
                        office.settings().text("hejnal.db.user"),
                        Files.readString(office.settings().home().resolve("secrets/db"))
                                .strip());
                Statement statement = database.createStatement()) {
            statement.execute("insert into spoken_text (key, language, text) select key, 'uk', text from spoken_text"
                    + " where language = 'pl' on conflict do nothing");
            for (Map.Entry<String, String> text : UKRAINIAN.entrySet()) {
                statement.execute(
                        "update spoken_text set text = '" + text.getValue().replace("'", "''")
                                + "' where language = 'uk' and key = '" + text.getKey() + "'");
            }
        }
    }
}
