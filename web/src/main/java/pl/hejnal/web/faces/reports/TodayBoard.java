package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.ClerkRow;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.Today;
import pl.hejnal.reports.TodayReport;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.web.i18n.ScreenLanguage;

/** Today's figures, asked once a request. */
@Named("todayBoard")
@RequestScoped
public class TodayBoard {

    /** Percent answered within 20 seconds (80/20). */
    private static final int GOAL = 80;

    @Inject
    private TodayReport report;

    @Inject
    private PresenceDesk staffing;

    @Inject
    private ScreenLanguage language;

    private @Nullable Today today;

    public Today getToday() {
        if (today == null) {
            today = report.today();
        }
        return today;
    }

    public Sums getSums() {
        return getToday().sums();
    }

    /** @param measure by its name in the catalogue, {@link Measure} */
    public long sum(String measure) {
        return getSums().of(Measure.valueOf(measure));
    }

    /** Nothing offered yet is a dash: neither 0 % nor 100 % would be true. */
    public String getServiceLevel() {
        return getSums().of(Measure.OFFERED) == 0
                ? "—"
                : Math.round(getSums().serviceLevel() * 100) + ("en".equals(language.getCode()) ? "%" : " %");
    }

    /** Nobody has missed a goal before anybody has called. */
    public boolean isBelowGoal() {
        return getSums().of(Measure.OFFERED) > 0 && Math.round(getSums().serviceLevel() * 100) < GOAL;
    }

    /** Hours, minutes and seconds. */
    public String talk(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }

    /** One decimal place, as marks are told. */
    public String getSurvey() {
        return String.format(language.getLocale(), "%.1f", getSums().surveyMark());
    }

    public String getAsa() {
        return getSums().of(Measure.ANSWERED) == 0 ? "—" : Math.round(getSums().asaSeconds()) + " s";
    }

    /** Who is at work although their telephone is not there. */
    public List<String> getWithoutTelephone() {
        return staffing.withoutTelephone().stream().map(Login::value).toList();
    }

    public List<HourRow> getHours() {
        return getToday().hours();
    }

    public List<ClerkRow> getClerks() {
        return getToday().clerks();
    }
}
