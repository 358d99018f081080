package pl.hejnal.speech.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What departments write to be read, and how a caller hears it. */
class ATextIsReadAloudTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dowód rejestracyjny czeka przy stanowisku 14. | Dowód rejestracyjny czeka przy stanowisku czternaście.
            al. Powstania Warszawskiego 10, stanowisko 14 | aleja Powstania Warszawskiego dziesięć, stanowisko czternaście
            poniedziałek–piątek 7:40–15:30 | od poniedziałku do piątku od siódmej czterdzieści do piętnastej trzydzieści
            fotografia 35 × 45 mm | fotografia trzydzieści pięć na czterdzieści pięć milimetrów
            100,50 zł | sto złotych pięćdziesiąt groszy
            Rynek Podgórski 1, pok. 12 | Rynek Podgórski jeden, pokój dwanaście
            projekt zagospodarowania działki w 3 egzemplarzach | projekt zagospodarowania działki w trzech egzemplarzach
            Zgłoś się przy ul. Wielopole 17a, pok. 112, w godz. 7:40-15:30. | Zgłoś się przy ulicy Wielopole siedemnaście a, pokój sto dwanaście, w godzinach od siódmej czterdzieści do piętnastej trzydzieści.
            Termin do 30 dni od 12.12.2026 r. | Termin do trzydziestu dni od dwunastego grudnia dwa tysiące dwudziestego szóstego roku.
            Na podstawie art. 35 § 3 k.p.a. oraz ust. 2 pkt 1 lit. a | Na podstawie artykułu trzydzieści pięć paragraf trzy kodeksu postępowania administracyjnego oraz ustęp dwa punkt jeden litera a
            Odbiór od 3 grudnia 2026 r. do godz. 15.30, tel. 12 616 55 55 | Odbiór od trzeciego grudnia dwa tysiące dwudziestego szóstego roku do godziny piętnastej trzydzieści, telefon jeden dwa, sześć jeden sześć, pięć pięć, pięć pięć
            Prosimy o 2 kopie i 1 zdjęcie, np. z 2026 r. | Prosimy o dwie kopie i jedno zdjęcie, na przykład z dwa tysiące dwudziestego szóstego roku.
            Opłata skarbowa do 100 zł, 17 zł za każde 2 strony | Opłata skarbowa do stu złotych, siedemnaście złotych za każde dwie strony
            Wpłata na rachunek 49102028920000510205910000 do 1 marca | Wpłata na rachunek cztery dziewięć jeden, zero dwa zero, dwa osiem dziewięć, dwa zero zero, zero zero pięć, jeden zero dwa, zero pięć dziewięć, jeden zero zero, zero zero do pierwszego marca
            Sprawa KM-III.5410.77.2026 jest w toku | Sprawa ka em, myślnik rzymskie trzy, kropka pięć tysięcy czterysta dziesięć, kropka siedemdziesiąt siedem, kropka dwa tysiące dwadzieścia sześć jest w toku
            Proszę pisać: sa.umk@um.krakow.pl albo www.bip.krakow.pl | Proszę pisać: sa kropka umk małpa um kropka krakow kropka pl albo www kropka bip kropka krakow kropka pl
            Czynne w pon. od 8:00 do 18:00, we wt. o 9:05 | Czynne w poniedziałek od ósmej do osiemnastej, we wtorek o dziewiątej zero pięć
            od 5–10 dni | od pięciu do dziesięciu dni
            Po godz. 14 przed godz. 15 | Po godzinie czternastej przed godziną piętnastą
            w terminie 14 dni | w terminie czternastu dni
            pod nr 5, os. Zgody 2, os. Centrum A 12 | pod numerem pięć, osiedle Zgody dwa, osiedle Centrum A dwanaście
            +48 12 616 11 11 | jeden dwa, sześć jeden sześć, jeden jeden, jeden jeden
            601-234-567 | sześć zero jeden, dwa trzy cztery, pięć sześć siedem
            2,5 m, 1,05 ha, 20% opłaty | dwa przecinek pięć metra, jeden przecinek zero pięć hektara, dwadzieścia procent opłaty
            W 2026 roku 21 osób czekało 1 dzień, 22 osoby 3 minuty | w dwa tysiące dwudziestym szóstym roku dwadzieścia jeden osób czekało jeden dzień, dwadzieścia dwie osoby trzy minuty
            1–15 grudnia | od pierwszego do piętnastego grudnia
            100 000 zł | sto tysięcy złotych
            bez 1 kopii, w 1 egzemplarzu, 1 kopię | bez jednej kopii, w jednym egzemplarzu, jedną kopię
            Dokumenty odbierze BP, KM lub GD; II piętro | Dokumenty odbierze be pe, ka em lub gie de; II piętro
            wtorek 2 grudnia o 8:00 | wtorek drugiego grudnia o ósmej
            Zapłać 598 zł + 17 zł | Zapłać pięćset dziewięćdziesiąt osiem złotych plus siedemnaście złotych
            ul. Grunwaldzka 8 | ulica Grunwaldzka osiem
            Złóż zał. nr 2 itd. | Złóż załącznik numer dwa i tak dalej.
            ul. św. Tomasza 43/2 | ulica świętego Tomasza czterdzieści trzy łamane przez dwa
            Czas oczekiwania ok. 30 min. | Czas oczekiwania około trzydziestu minut.
            """)
    void in_polish_with_its_inflection(String written, String spoken) {
        assertThat(new PolishSpeech().aloud(written)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Come to room no. 12, Wielopole 17a, Monday 7:40-15:30. | Come to room number twelve, Wielopole seventeen a, Monday from seven forty in the morning to three thirty in the afternoon.
            Pay PLN 100 or 82.50 zł within 30 days by 2026-12-01 | Pay one hundred zlotys or eighty-two zlotys and fifty groszy within thirty days by the first of December, twenty twenty-six
            a photograph 35 × 45 mm, tel. 12 616 55 55 | a photograph thirty-five by forty-five millimetres, telephone one two, six one six, five five, five five
            """)
    void in_english(String written, String spoken) {
        assertThat(new EnglishSpeech().aloud(written)).isEqualTo(spoken);
    }

    /** What no rule knows may sound odd, but nothing is refused and nothing is lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:99",
                "31.02.2026 r.",
                "godz. 27",
                "$1 \\\\ {city}",
                "ul",
                "§",
                "nr",
                "tel.",
                "100 zł 200 zł 300 zł",
                "99999999999999999999 zł",
                "1,2,3,4",
                "0",
                "00",
                "w 0000 r.",
                "1.2.3.4",
                "\u0007zero\u0000",
                "ąćęłńóśźż",
                ""
            })
    void whatever_stands_in_a_text_is_read(String written) {
        assertThat(new PolishSpeech().aloud(written))
                .doesNotContain("\u0000", "\u0007")
                .hasSizeGreaterThanOrEqualTo(written.isEmpty() ? 0 : 1);
        assertThat(new EnglishSpeech().aloud(written)).hasSizeGreaterThanOrEqualTo(written.isEmpty() ? 0 : 1);
    }

    @Test
    void a_long_text_is_read_at_once() {
        String written = "ul. Wielopole 17a, pok. 112, do 30 dni od 12.12.2026 r., tel. 12 616 55 55; ".repeat(200);
        assertThat(new PolishSpeech().aloud(written))
                .startsWith("ulica Wielopole siedemnaście a, pokój sto dwanaście")
                .doesNotContainPattern("\\d");
    }
}
