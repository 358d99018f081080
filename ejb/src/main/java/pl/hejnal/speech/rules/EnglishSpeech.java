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
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.speech.rules.english.Calendar;
import pl.hejnal.speech.rules.english.Money;
import pl.hejnal.speech.rules.english.Numbers;
import pl.hejnal.speech.rules.english.WrittenText;

/** English; a lone capital is read by its name, but for A, which voices take for the article. */
public record EnglishSpeech() implements RulesOfSpeech {

    private static final int DAYS_OF_THE_WEEK = 7;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String POLISH = "ŁŚŻĆŹÓ";
    /** What an English speaker looks for instead. */
    private static final String PLAIN = "LSZCZO";

    private static final Spelling SPELLING = new Spelling(
            Numbers::cardinal,
            "dot",
            "dash",
            "slash",
            "Roman",
            (LETTERS + POLISH)
                    .chars()
                    .mapToObj(letter -> (char) letter)
                    .collect(Collectors.toMap(Function.identity(), EnglishSpeech::name)));
    private static final WrittenText WRITTEN = new WrittenText(SPELLING::sign, SPELLING::digits);

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    /** {@code the twenty-third of November, twenty twenty-six}. */
    @Override
    public String date(LocalDate day) {
        return Calendar.date(day);
    }

    /** {@code two minutes ago}, {@code today at eight thirty in the morning}, {@code the third of May, …}. */
    @Override
    public String age(Instant asOf, Instant now) {
        return switch (Age.of(asOf, now)) {
            case Age.Moment() -> "a moment ago";
            case Age.Minutes(int count) -> lasting(count, ChronoUnit.MINUTES) + " ago";
            case Age.Hours(int count) -> lasting(count, ChronoUnit.HOURS) + " ago";
            case Age.Today(LocalTime time) -> "today " + at(time);
            case Age.Yesterday(LocalTime time) -> "yesterday " + at(time);
            case Age.Days(int count) -> lasting(count, ChronoUnit.DAYS) + " ago";
            case Age.Day(LocalDate date) -> date(date);
        };
    }

    @Override
    public String waiting(Duration wait) {
        return switch (Wait.of(wait)) {
            case Wait.Minutes(int count) -> lasting(count, ChronoUnit.MINUTES);
            case Wait.Hours(int count) -> lasting(count, ChronoUnit.HOURS);
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
        return Numbers.cardinal(number);
    }

    /** {@code today}, {@code tomorrow}, {@code on Monday}, {@code on Tuesday, the first of December}. */
    @Override
    public String dayAhead(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0 || days == 1) {
            return days == 0 ? "today" : "tomorrow";
        }
        String named = "on " + Calendar.name(day.getDayOfWeek());
        return days > 0 && days < DAYS_OF_THE_WEEK ? named : named + ", " + Calendar.dayAndMonth(day);
    }

    @Override
    public String month(YearMonth month) {
        return Calendar.inMonth(month);
    }

    /** {@code from Monday to Friday}, {@code on Wednesday}. */
    @Override
    public String weekdays(DayOfWeek first, DayOfWeek last) {
        return first == last
                ? "on " + Calendar.name(first)
                : "from " + Calendar.name(first) + " to " + Calendar.name(last);
    }

    /** {@code at seven thirty in the morning}, {@code at noon}. */
    @Override
    public String at(LocalTime time) {
        return "at " + Calendar.time(time);
    }

    /** {@code from seven forty in the morning}. */
    @Override
    public String from(LocalTime time) {
        return "from " + Calendar.time(time);
    }

    /** {@code until three thirty in the afternoon}. */
    @Override
    public String until(LocalTime time) {
        return "until " + Calendar.time(time);
    }

    @Override
    public String wholeDay() {
        return "all day and night";
    }

    @Override
    public String always() {
        return "every day, around the clock";
    }

    @Override
    public String never() {
        return "by appointment";
    }

    /** {@code from seven forty in the morning to three thirty in the afternoon}. */
    @Override
    public String hours(LocalTime from, LocalTime to) {
        return "from " + Calendar.time(from) + " to " + Calendar.time(to);
    }

    /** {@code one hundred zlotys and fifty groszy}. */
    @Override
    public String money(BigDecimal zloty) {
        return Money.say(zloty);
    }

    /** {@code within thirty days}. */
    @Override
    public String within(long count, ChronoUnit unit) {
        return "within " + lasting(count, unit);
    }

    /** {@code thirty days}. */
    @Override
    public String lasting(long count, ChronoUnit unit) {
        String many = unit.name().toLowerCase(Locale.ROOT);
        return Numbers.counted(count, many.substring(0, many.length() - 1), many);
    }

    @Override
    public String phone(CallerNumber number) {
        return number.isWithheld() ? "a withheld number" : RulesOfSpeech.super.phone(number);
    }

    /** {@code there are two people ahead of you}. */
    @Override
    public String ahead(int people) {
        return switch (people) {
            case 0 -> "there is nobody ahead of you";
            case 1 -> "there is one person ahead of you";
            default -> "there are " + Numbers.cardinal(people) + " people ahead of you";
        };
    }

    @Override
    public String aloud(String written) {
        return WRITTEN.aloud(written);
    }

    private static String name(char letter) {
        int at = POLISH.indexOf(letter);
        char plain = at < 0 ? letter : PLAIN.charAt(at);
        return plain == 'A' ? "eh" : String.valueOf(plain);
    }
}
