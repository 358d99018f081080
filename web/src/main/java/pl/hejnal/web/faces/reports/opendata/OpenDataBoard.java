package pl.hejnal.web.faces.reports.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.opendata.OpenDataPublishing;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.opendata.OpenDataSite;
import pl.hejnal.web.opendata.PublishedMonths;
import pl.hejnal.web.session.CurrentUser;

/** What was published, and a month that is to be. */
@Named("openDataBoard")
@RequestScoped
public class OpenDataBoard {

    private static final String BUNDLE = "opendata";
    private static final String DRAFT = "reports/opendata";

    /** A revision as it is read. */
    public record Row(String month, int revision, String at, String note) {}

    @Inject
    private OpenDataPublishing publishing;

    @Inject
    private PublishedMonths months;

    @Inject
    private OpenDataSite site;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Drafts drafts;

    private String month = "";
    private String note = "";

    public boolean isOn() {
        return months.isOn();
    }

    public boolean isWithoutSite() {
        return site.address().isEmpty();
    }

    public List<Row> getRows() {
        return months.all().stream().map(OpenDataBoard::row).toList();
    }

    private static Row row(RevisionView one) {
        return new Row(one.month().toString(), one.revision(), OfficeTime.day(one.publishedAt()), one.note());
    }

    public void publish() {
        if (messages.after(BUNDLE, "published", () -> publishing.publish(asked(), note, user.login()))) {
            month = "";
            note = "";
            drafts.saved(DRAFT);
        }
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            throw new Refusal("opendata.no-month");
        }
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String typed) {
        month = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
