package pl.hejnal.speech.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.speech.rules.polish.Calendar;
import pl.hejnal.speech.rules.polish.Cardinals;
import pl.hejnal.speech.rules.polish.HourOfDay;
import pl.hejnal.speech.rules.polish.Money;
import pl.hejnal.speech.rules.polish.Noun;
import pl.hejnal.speech.rules.polish.WrittenText;

/** Polish: numerals rule the form of what they count, and dates stand in the genitive. */
public record PolishSpeech() implements RulesOfSpeech {

    private static final int DAYS_OF_THE_WEEK = 7;
    private static final Spelling SPELLING = new Spelling(
            Cardinals::nominative,
            "kropka",
            "myślnik",
            "łamane przez",
            "rzymskie",
            Map.ofEntries(
                    Map.entry('A', "a"),
                    Map.entry('B', "be"),
                    Map.entry('C', "ce"),
                    Map.entry('D', "de"),
                    Map.entry('E', "e"),
                    Map.entry('F', "ef"),
                    Map.entry('G', "gie"),
                    Map.entry('H', "ha"),
                    Map.entry('I', "i"),
                    Map.entry('J', "jot"),
                    Map.entry('K', "ka"),
                    Map.entry('L', "el"),
                    Map.entry('Ł', "eł"),
                    Map.entry('M', "em"),
                    Map.entry('N', "en"),
                    Map.entry('O', "o"),
                    Map.entry('P', "pe"),
                    Map.entry('Q', "ku"),
                    Map.entry('R', "er"),
                    Map.entry('S', "es"),
                    Map.entry('T', "te"),
                    Map.entry('U', "u"),
                    Map.entry('V', "fał"),
                    Map.entry('W', "wu"),
                    Map.entry('X', "iks"),
                    Map.entry('Y', "igrek"),
                    Map.entry('Z', "zet"),
                    Map.entry('Ś', "eś"),
                    Map.entry('Ż', "żet"),
                    Map.entry('Ć', "cie"),
                    Map.entry('Ź', "ziet"),
                    Map.entry('Ó', "o kreskowane"),
                    Map.entry('Ą', "a z ogonkiem"),
                    Map.entry('Ę', "e z ogonkiem"),
                    Map.entry('Ń', "eń")));
    private static final WrittenText WRITTEN = new WrittenText(SPELLING::sign, SPELLING::digits);

    @Override
    public Locale locale() {
        return Locale.of("pl");
    }

    /** Genitive: {@code dwudziestego trzeciego listopada dwa tysiące dwudziestego szóstego roku}. */
    @Override
    public String date(LocalDate day) {
        return Calendar.date(day);
    }

    /** {@code sprzed dwóch minut}, {@code z dziś, z godziny ósmej trzydzieści}, {@code z dnia trzeciego maja …}. */
    @Override
    public String age(Instant asOf, Instant now) {
        return switch (Age.of(asOf, now)) {
            case Age.Moment() -> "sprzed chwili";
            case Age.Minutes(int count) -> "sprzed " + Noun.MINUTE.genitiveAlone(count);
            case Age.Hours(int count) -> "sprzed " + Noun.HOUR.genitiveAlone(count);
            case Age.Today(LocalTime time) -> "z dziś, z " + HourOfDay.genitive(time);
            case Age.Yesterday(LocalTime time) -> "z wczoraj, z " + HourOfDay.genitive(time);
            case Age.Days(int count) -> "sprzed " + Noun.DAY.genitive(count);
            case Age.Day(LocalDate date) -> "z dnia " + date(date);
        };
    }

    /** Accusative: {@code jedną minutę}, {@code dwie minuty}, {@code pięć minut}, {@code dwadzieścia dwie minuty}. */
    @Override
    public String waiting(Duration wait) {
        return switch (Wait.of(wait)) {
            case Wait.Minutes(int count) -> Noun.MINUTE.accusative(count);
            case Wait.Hours(int count) -> Noun.HOUR.accusative(count);
        };
    }

    @Override
    public String digits(String digits) {
        return SPELLING.digits(digits);
    }

    @Override
    public String sign(String sign) {
        return SPELLING.sign(sign);
    }

    @Override
    public String number(long number) {
        return Cardinals.nominative(number);
    }

    /** {@code dziś}, {@code jutro}, {@code w poniedziałek}, {@code we wtorek, pierwszego grudnia}. */
    @Override
    public String dayAhead(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0 || days == 1) {
            return days == 0 ? "dziś" : "jutro";
        }
        String named = Calendar.on(day.getDayOfWeek());
        return days > 0 && days < DAYS_OF_THE_WEEK ? named : named + ", " + Calendar.dayAndMonth(day);
    }

    /** {@code w listopadzie dwa tysiące dwudziestego szóstego roku}. */
    @Override
    public String month(YearMonth month) {
        return Calendar.inMonth(month);
    }

    /** {@code od poniedziałku do piątku}, {@code w środę}. */
    @Override
    public String weekdays(DayOfWeek first, DayOfWeek last) {
        return first == last ? Calendar.on(first) : Calendar.fromTo(first, last);
    }

    /** {@code o godzinie siódmej trzydzieści}. */
    @Override
    public String at(LocalTime time) {
        return HourOfDay.at(time);
    }

    /** {@code od siódmej czterdzieści}. */
    @Override
    public String from(LocalTime time) {
        return "od " + HourOfDay.bare(time);
    }

    /** {@code do piętnastej trzydzieści}. */
    @Override
    public String until(LocalTime time) {
        return "do " + HourOfDay.bare(time);
    }

    @Override
    public String wholeDay() {
        return "całą dobę";
    }

    @Override
    public String always() {
        return "codziennie, całą dobę";
    }

    @Override
    public String never() {
        return "po umówieniu się";
    }

    /** {@code od siódmej czterdzieści do piętnastej trzydzieści}. */
    @Override
    public String hours(LocalTime from, LocalTime to) {
        return HourOfDay.fromTo(from, to);
    }

    /** {@code sto złotych pięćdziesiąt groszy}. */
    @Override
    public String money(BigDecimal zloty) {
        return Money.nominative(zloty);
    }

    /** {@code w ciągu trzydziestu dni}. */
    @Override
    public String within(long count, ChronoUnit unit) {
        return "w ciągu " + Noun.of(unit).genitive(count);
    }

    /** {@code trzydzieści dni}. */
    @Override
    public String lasting(long count, ChronoUnit unit) {
        return Noun.of(unit).nominative(count);
    }

    @Override
    public String phone(CallerNumber number) {
        return number.isWithheld() ? "numer zastrzeżony" : RulesOfSpeech.super.phone(number);
    }

    /** {@code przed Państwem są dwie osoby}; it says nothing of who calls. */
    @Override
    public String ahead(int people) {
        if (people == 0) {
            return "przed Państwem nie ma nikogo";
        }
        return "przed Państwem " + (Noun.isFew(people) ? "są " : "jest ") + Noun.PERSON.nominative(people);
    }

    @Override
    public String aloud(String written) {
        return WRITTEN.aloud(written);
    }
}
