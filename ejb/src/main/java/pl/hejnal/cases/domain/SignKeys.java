package pl.hejnal.cases.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case sign as far as telephone keys can say it: the digits of its parts with a star between them. Letters cannot be
 * dialled, so one may fit several cases; and of {@code 01*6730*112*2026} nobody knows whether it begins with the unit or
 * is a case of a group, so both are looked for. The PIN tells which case is meant.
 *
 * @param typed all numbers in their order, the year with four digits: {@code 01*6730*112*2026}
 */
public record SignKeys(String typed) {

    /** More than the longest sign has digits; nobody types more on purpose. */
    public static final int LONGEST = 32;

    private static final int FEWEST = 3;
    /** Four numbers of the unit, class, number, number in the group, year. */
    private static final int MOST = 8;

    private static final int LAST_SHORT_YEAR_OF_THIS_CENTURY = 50;
    private static final String CLASS = "\\d{1,5}";
    private static final String NUMBER = "[1-9]\\d{0,8}";
    private static final String SUB = "[1-9]\\d{0,5}";

    public SignKeys {
        if (readings(typed).isEmpty()) {
            throw new IllegalArgumentException("not the digits of a sign");
        }
    }

    /** Stars at the ends and doubled stars do no harm; a year may have two digits, as signs had before 2011. */
    public static Optional<SignKeys> parse(String typed) {
        if (typed == null || typed.length() > LONGEST || !typed.matches("[0-9*]+")) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>(Arrays.stream(typed.split("\\*"))
                .filter(each -> !each.isEmpty())
                .toList());
        if (numbers.size() < FEWEST
                || numbers.size() > MOST
                || !numbers.getLast().matches("[12]\\d{3}|\\d{2}")) {
            return Optional.empty();
        }
        numbers.set(numbers.size() - 1, year(numbers.getLast()));
        // The number before it may be a class, which keeps its zeros: 0057.
        numbers.set(numbers.size() - 2, withoutZeros(numbers.get(numbers.size() - 2)));
        String keys = String.join("*", numbers);
        return readings(keys).isEmpty() ? Optional.empty() : Optional.of(new SignKeys(keys));
    }

    /** The keys of a whole sign without its unit; a session of the council is no part of them. */
    public static SignKeys of(CaseSign sign) {
        return parse(digits(sign)).orElseThrow();
    }

    /** Class, number, number in a group, year, as the register keeps them. */
    static String digits(CaseSign sign) {
        List<String> numbers = new ArrayList<>(List.of(sign.withoutInitials()
                .replaceFirst("^[^.]*\\.", "")
                .replaceFirst("/[A-Z]+/", "/")
                .split("[-./]")));
        numbers.set(numbers.size() - 1, year(numbers.getLast()));
        return String.join("*", numbers);
    }

    private static String year(String typed) {
        return typed.length() > 2
                ? typed
                : (Integer.parseInt(typed) <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? "20" : "19") + typed;
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    /** What may have been meant: the digits of class, number and year, each with the unit's digits before them. */
    private static Map<String, String> readings(String typed) {
        List<String> numbers = List.of(typed.split("\\*"));
        int year = numbers.size() - 1;
        Map<String, String> readings = new LinkedHashMap<>();
        if (year >= 2
                && numbers.get(year - 2).matches(CLASS)
                && numbers.get(year - 1).matches(NUMBER)) {
            put(readings, numbers, year - 2);
        }
        if (year >= 3
                && numbers.get(year - 3).matches(CLASS)
                && withoutZeros(numbers.get(year - 2)).matches(NUMBER)
                && numbers.get(year - 1).matches(SUB)) {
            put(readings, numbers, year - 3);
        }
        return readings;
    }

    private static void put(Map<String, String> readings, List<String> numbers, int from) {
        List<String> parts = new ArrayList<>(numbers.subList(from, numbers.size()));
        if (parts.size() > FEWEST) {
            parts.set(1, withoutZeros(parts.get(1)));
        }
        readings.put(String.join("*", parts), String.join("", numbers.subList(0, from)));
    }

    /** Each way in which the register may keep it. */
    public Set<String> parts() {
        return readings(typed).keySet();
    }

    /**
     * What tries are counted against: the last three numbers, which are the same however much of the sign was typed
     * before them.
     */
    public String ending() {
        String[] numbers = typed.split("\\*");
        return String.join("*", List.of(numbers).subList(numbers.length - FEWEST, numbers.length));
    }

    /** Whether nothing that was typed speaks against this case. */
    public boolean fit(CaseSign sign) {
        String unit = readings(typed).get(digits(sign));
        return unit != null && (unit.isEmpty() || unit.equals(sign.unit().replaceAll("\\D", "")));
    }

    /** What was typed, number by number, to be read back. */
    public List<String> spokenParts() {
        return List.of(typed.split("\\*"));
    }
}
