package pl.hejnal.web.faces.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;

/**
 * The address of a list of calls: each filter is a parameter, so that a list can be kept, sent and printed, and one filter
 * taken off. What the report itself was asked stands beside them, for the way back.
 *
 * @param parameters in the order in which they are shown
 */
public record CallListAddress(Map<String, String> parameters) {

    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String INTERVAL = "interval";
    public static final String START = "start";
    public static final String MEASURE = "measure";
    public static final String OUTCOME = "outcome";
    public static final String REPORT = "report";
    public static final String SHORT = "short";
    public static final String CURSOR = "cursor";
    /** Another page of reports than that of tables, from which the list was opened. */
    public static final String PAGE = "page";

    /** What that page's own address has besides. */
    public static final String PAGE_FROM = "pageFrom";

    public static final String PAGE_UNTIL = "pageUntil";
    public static final String SHARE = "share";
    public static final String TALK = "talk";

    static final String WITHIN = "within";
    static final String COMPARE = "compare";
    static final String FIGURE = "figure";

    private static final String PLACE = "place";

    /** An empty parameter is one that is not there. */
    private static final String UNKNOWN = "-";

    private static final List<String> OF_REPORTS = List.of(REPORT, INTERVAL, FROM, UNTIL, WITHIN, SHORT, COMPARE);

    /** What is asked on the staffing page, by its own names. */
    static final List<String> OF_STAFFING =
            List.of("day", "span", INTERVAL, "goal", WITHIN, "occupancy", "weeks", "volume", "handling", "patience");

    /** By what is in {@link #PAGE}: what its own address has. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "overview", List.of(FROM, UNTIL, WITHIN, COMPARE),
            "heat", List.of(FIGURE, FROM, UNTIL, WITHIN),
            "cost", List.of(PAGE_FROM, PAGE_UNTIL, SHARE, TALK),
            "departments", List.of(PAGE_FROM, PAGE_UNTIL, SHARE, TALK),
            "staffing", OF_STAFFING);

    /** Whose list is of other days than the page itself: what the page calls them. */
    private static final Map<String, String> OF_THE_PAGE = Map.of(PAGE_FROM, FROM, PAGE_UNTIL, UNTIL);

    private static final Map<Dimension, String> DIMENSIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Dimension.DIALLED, "dialled"),
            Map.entry(Dimension.LANGUAGE, "language"),
            Map.entry(Dimension.QUEUE, "queue"),
            Map.entry(Dimension.MENU_OPTION, "option"),
            Map.entry(Dimension.MENU_PLACE, PLACE),
            Map.entry(Dimension.TOLD_OF, "told"),
            Map.entry(Dimension.CASE_ANSWER, "answer"),
            Map.entry(Dimension.DEPARTMENT, "department"),
            Map.entry(Dimension.MATTER, "matter"),
            Map.entry(Dimension.CASE_FILE_OF, "file"),
            Map.entry(Dimension.HOUR_OF_WEEK, "hour"),
            Map.entry(Dimension.CLERK, "clerk"),
            Map.entry(Dimension.TEAM, "team")));

    private static final List<String> ALL = Stream.of(
                    OF_REPORTS.stream(),
                    Stream.of(START),
                    Arrays.stream(Dimension.values())
                            .filter(DIMENSIONS::containsKey)
                            .map(DIMENSIONS::get),
                    Stream.of(MEASURE, OUTCOME, PAGE, FIGURE),
                    PAGES.values().stream().flatMap(List::stream).sorted(),
                    Stream.of(CURSOR))
            .flatMap(some -> some)
            .distinct()
            .toList();

    public CallListAddress {
        parameters = known(parameters);
    }

    private static Map<String, String> known(Map<String, String> given) {
        Map<String, String> known = new LinkedHashMap<>();
        ALL.forEach(name -> {
            String value = given.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                known.put(name, value);
            }
        });
        return known;
    }

    public String of(String name) {
        return parameters.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** By dimension; an unknown value is empty. */
    public Map<Dimension, String> values() {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        DIMENSIONS.forEach((dimension, name) -> {
            if (has(name)) {
                values.put(dimension, of(name).equals(UNKNOWN) ? "" : of(name));
            }
        });
        return values;
    }

    public CallListAddress with(Dimension dimension, String value) {
        String name = DIMENSIONS.get(dimension);
        return name == null ? this : with(name, value.isEmpty() ? UNKNOWN : value);
    }

    public CallListAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new CallListAddress(more);
    }

    /** From its beginning again, as it is another list. */
    public CallListAddress without(Dimension dimension) {
        String name = DIMENSIONS.get(dimension);
        return name == null ? without() : without(name);
    }

    public CallListAddress without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.keySet().removeAll(Set.of(names));
        fewer.remove(CURSOR);
        return new CallListAddress(fewer);
    }

    /** Beside the report's own page. */
    public String text() {
        return "calls.xhtml" + query(ALL, Map.of());
    }

    /** The report from which the list was opened. */
    public String report() {
        if (isOfTheMenu()) {
            return "menu.xhtml" + query(List.of(FROM, UNTIL), Map.of());
        }
        return page().map(page -> page + ".xhtml" + query(PAGES.getOrDefault(page, List.of()), OF_THE_PAGE))
                .orElseGet(() -> "report.xhtml" + query(OF_REPORTS, Map.of()));
    }

    /** Another page than that of tables, if the list was opened from one. */
    public Optional<String> page() {
        return Optional.of(of(PAGE)).filter(PAGES::containsKey);
    }

    /** Whether it is a figure of the menu's map. */
    public boolean isOfTheMenu() {
        return has(PLACE);
    }

    /** @param called what another page calls some of them */
    private String query(List<String> names, Map<String, String> called) {
        return names.stream()
                .filter(this::has)
                .map(name ->
                        called.getOrDefault(name, name) + "=" + URLEncoder.encode(of(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
