package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.hejnal.reports.ClerkRow;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.Today;
import pl.hejnal.reports.TodayReport;

/** Today's figures, asked once a request. */
@Named("todayBoard")
@RequestScoped
public class TodayBoard {

    @Inject private TodayReport report;
    private Today today;

    public Today getToday() {
        if (today == null) {
            today = report.today();
        }
        return today;
    }

    /** Nothing offered yet is a dash: neither 0 % nor 100 % would be true. */
    public String getServiceLevel() {
        return getToday().offered() == 0 ? "—" : Math.round(getToday().serviceLevel() * 100) + " %";
    }

    public String getAsa() {
        return getToday().answered() == 0 ? "—" : Math.round(getToday().asaSeconds()) + " s";
    }

    public List<HourRow> getHours() { return getToday().hours(); }
    public List<ClerkRow> getClerks() { return getToday().clerks(); }
}
