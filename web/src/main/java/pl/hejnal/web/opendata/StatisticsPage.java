package pl.hejnal.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.ProcedureView;
import pl.hejnal.reports.opendata.OpenDataDesk;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** What everybody sees of a month, and of the promises in the months before it. */
@Named("statistics")
@RequestScoped
public class StatisticsPage {

    static final String BUNDLE = "opendata";
    private static final int MONTHS = 12;

    /** A month that can be looked at. */
    public record MonthLink(String month, String name, boolean current) {}

    /** A file of a month, on this server. */
    public record FileLink(String address, String name) {}

    /** A revision that was published, and its files. */
    public record Published(String number, String at, String note, List<FileLink> files) {}

    @Inject
    private PublishedMonths months;

    @Inject
    private OpenDataDesk desk;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private @Nullable OpenMonth month;

    private Optional<RevisionView> chosen() {
        return StatisticsChoice.month(request, months);
    }

    private OpenMonth month() {
        if (month == null) {
            month = chosen().map(this::month).orElseGet(() -> new OpenMonth(Map.of()));
        }
        return month;
    }

    private OpenMonth month(RevisionView revision) {
        return desk.month(revision.month(), revision.revision()).orElseGet(() -> new OpenMonth(Map.of()));
    }

    private StatisticsRows rows() {
        return new StatisticsRows(words, language.getLocale());
    }

    /** Whether no month was published yet. */
    public boolean isNothing() {
        return chosen().isEmpty();
    }

    public String getTitle() {
        return chosen().map(one -> words.of(BUNDLE, "title") + ", " + rows().name(one.month()))
                .orElseGet(() -> words.of(BUNDLE, "title"));
    }

    /** As addresses have it. Of the address that was asked for nothing is shown: everybody gets the page that one of them drew. */
    public String getMonthCode() {
        return chosen().map(one -> one.month().toString()).orElse("");
    }

    public String getMonth() {
        return chosen().map(one -> rows().name(one.month())).orElse("");
    }

    public List<MonthLink> getMonths() {
        return months.latest().stream()
                .map(one -> new MonthLink(
                        one.month().toString(),
                        rows().name(one.month()),
                        chosen().filter(one::equals).isPresent()))
                .toList();
    }

    /** How many contacts the month had. */
    public String getTotal() {
        return rows().number(month().of(OpenList.TIME).total());
    }

    /** By which smallest count it was published. */
    public long getLeast() {
        return chosen().map(RevisionView::least).orElse(0);
    }

    /** The promise to answer, as the month's own words. */
    public String getAnswerGoal() {
        return chosen().map(one -> words.of(
                        BUNDLE,
                        "answerGoal",
                        one.goals().answerShare(),
                        one.goals().answerSeconds()))
                .orElse("");
    }

    /** The promise of a first answer. */
    public String getTicketGoal() {
        return chosen().map(one -> words.of(
                        BUNDLE,
                        "ticketGoal",
                        one.goals().ticketShare(),
                        rows().hours(one.goals().ticketMinutes())))
                .orElse("");
    }

    /** How both promises were kept, the newest month first. */
    public List<StatisticsRows.Kept> getPromises() {
        return months.latest().stream()
                .limit(MONTHS)
                .map(one -> rows().kept(one, month(one)))
                .toList();
    }

    public List<StatisticsRows.Bar> getContacts() {
        return rows().bars(month().of(OpenList.MATTER).rows(), code -> words.of(BUNDLE, "contact." + code));
    }

    public List<StatisticsRows.Bar> getHours() {
        return rows().byTime(month().of(OpenList.TIME).columns());
    }

    public List<StatisticsRows.Bar> getMatters() {
        Map<String, String> titles = directory.procedures().stream()
                .collect(Collectors.toMap(one -> one.symbol().value(), one -> title(one), (first, second) -> first));
        return rows().bars(month().of(OpenList.MATTER).columns(), code -> matter(code, titles));
    }

    private String title(ProcedureView procedure) {
        return procedure.symbol().value() + " " + procedure.title(language.get());
    }

    private String matter(String code, Map<String, String> titles) {
        return code.equals(OpenMonth.NO_MATTER) || StatisticsRows.isOther(code)
                ? words.of(BUNDLE, "matter." + code)
                : titles.getOrDefault(code, code);
    }

    /** Hours that stand above the columns of the table of weekdays. */
    public List<String> getHourHeads() {
        return month().of(OpenList.TIME).columns().keySet().stream()
                .map(StatisticsRows::hour)
                .toList();
    }

    public List<StatisticsRows.Line> getWeek() {
        return rows().week(month().of(OpenList.TIME));
    }

    public boolean isSomethingHidden() {
        return !month().of(OpenList.TIME).hiddenOfRows().isEmpty();
    }

    /** All revisions of the month, the newest first. */
    public List<Published> getRevisions() {
        return chosen().stream()
                .flatMap(one ->
                        months.all().stream().filter(other -> other.month().equals(one.month())))
                .map(this::published)
                .toList();
    }

    private Published published(RevisionView revision) {
        return new Published(
                Integer.toString(revision.revision()),
                OfficeTime.day(revision.publishedAt(), language.getLocale()),
                revision.note(),
                Arrays.stream(OpenFile.values())
                        .map(file -> new FileLink(OpenDataSite.path(revision, file), words.one(BUNDLE, file)))
                        .toList());
    }
}
