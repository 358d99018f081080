package pl.hejnal.web.faces.reports.clerks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.clerks.ClerkQuestion;
import pl.hejnal.reports.clerks.ClerkReport;
import pl.hejnal.reports.clerks.ClerkTable;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.TalkDifference;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.staffing.teams.TeamDesk;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.ClerkSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.faces.reports.ReportChoice;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.session.CurrentUser;

/** What clerks did in the days that the address names. */
@Named("clerkBoard")
@RequestScoped
public class ClerkBoard extends TableBoard<ClerkTable> {

    private static final String BUNDLE = "clerks";

    /** @param login as the figures name the clerk */
    public record Row(String login, String name, List<Figure> figures) {}

    @Inject
    private ClerkReport report;

    @Inject
    private ReportChoice choice;

    @Inject
    private People people;

    @Inject
    private ValueWords values;

    @Inject
    private TeamDesk teamDesk;

    @Inject
    private CurrentUser user;

    private String clerk = "";
    private String team = "";

    public ClerkBoard() {
        super(BUNDLE, "clerks");
    }

    @Override
    protected ClerkTable ask() {
        return report.of(new ClerkQuestion(choice.first(), choice.last(), clerk(), team()));
    }

    @Override
    protected AskedDays days() {
        return choice;
    }

    private Optional<Login> clerk() {
        if (clerk.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Login.read(clerk.strip()).orElseThrow(() -> new Refusal("user.unknown")));
    }

    private Optional<TeamId> team() {
        return team.isBlank()
                ? Optional.empty()
                : Optional.of(TeamId.read(team.strip()).orElseThrow(() -> new Refusal("team.unknown")));
    }

    @Override
    protected ExportTable table(ClerkTable found) {
        return ClerkSheet.of(sorted(found), figure -> words.one(BUNDLE, figure), words.of(BUNDLE, "clerk"));
    }

    @Override
    protected List<Definition> definitions() {
        return downloads.definitions(BUNDLE, getColumns());
    }

    public List<ClerkFigure> getColumns() {
        return Arrays.asList(ClerkFigure.values());
    }

    public List<Row> getRows() {
        return answer().map(this::sorted).orElse(List.of()).stream()
                .map(line -> new Row(line.who(), people.of(line.who()), figures(line, line.who())))
                .toList();
    }

    /** By name, as a list of people is: whoever is first is no better. */
    private List<ClerkLine> sorted(ClerkTable found) {
        Comparator<Object> alphabet = Collator.getInstance(language.getLocale());
        return found.lines().stream()
                .sorted(Comparator.comparing((ClerkLine line) -> people.of(line.who()), alphabet))
                .toList();
    }

    /** By name, and who was in none last; nothing where there are no teams. */
    public List<Row> getTeams() {
        Comparator<Object> alphabet = Collator.getInstance(language.getLocale());
        return answer().map(ClerkTable::teams).orElse(List.of()).stream()
                .map(line -> new Row(line.who(), values.of(Dimension.TEAM, line.who()), figures(line, "")))
                .sorted(Comparator.comparing((Row row) -> row.login().isEmpty()).thenComparing(Row::name, alphabet))
                .toList();
    }

    /** Which can be chosen, with everybody first. */
    public List<SelectItem> getTeamChoices() {
        return user.isManager()
                ? Stream.concat(
                                Stream.of(new SelectItem("", words.of(BUNDLE, "everybody"))),
                                teamDesk.all().stream()
                                        .map(one -> new SelectItem(one.id().toString(), one.name())))
                        .toList()
                : List.of();
    }

    public List<Figure> getTogether() {
        return answer().flatMap(ClerkTable::together)
                .map(all -> figures(all.line(), ""))
                .orElse(List.of());
    }

    /** @param clerk whose calls can be opened; empty for a line of several */
    private List<Figure> figures(ClerkLine line, String clerk) {
        FigureText text = new FigureText(language.getLocale(), "");
        return getColumns().stream()
                .map(figure -> figure.isMeasured()
                        ? new Figure(text.of(figure.unit(), figure.of(line)), calls(figure, line, clerk))
                        : new Figure(words.of(BUNDLE, "notMeasured"), ""))
                .toList();
    }

    /** Where the calls behind a figure are listed, for whom that list is open; empty where there are none. */
    private String calls(ClerkFigure figure, ClerkLine line, String clerk) {
        if (figure.metric().filter(Metric.HANDLED::equals).isEmpty()
                || clerk.isEmpty()
                || !user.isManager()
                || figure.of(line).orElse(0) <= 0) {
            return "";
        }
        CallListAddress address = new CallListAddress(Map.of(
                        CallListAddress.REPORT,
                        "CLERKS",
                        CallListAddress.FROM,
                        choice.first().toString(),
                        CallListAddress.UNTIL,
                        choice.last().toString(),
                        CallListAddress.MEASURE,
                        Metric.HANDLED.name()))
                .with(Dimension.CLERK, clerk);
        return (team.isBlank() ? address : address.with(Dimension.TEAM, team.strip())).text();
    }

    /** By how much clerks and queues differ, and why; empty for who reads only of one, or of a team. */
    public String getDifference() {
        return answer().filter(all -> team.isBlank())
                .flatMap(ClerkTable::together)
                .map(all -> difference(all.difference()))
                .orElse("");
    }

    private String difference(TalkDifference all) {
        String kind = all.more() > 0 ? "MORE" : all.more() < 0 ? "FEWER" : "NONE";
        return words.of(
                BUNDLE, "difference." + kind, all.handled(), all.answered(), Math.abs(all.more()), all.transfers());
    }

    /** From when on presence is known, where the period begins earlier; else empty. */
    public String getSince() {
        return answer().map(found -> since(found.since())).orElse("");
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team == null ? "" : team;
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = clerk == null ? "" : clerk;
    }
}
