package pl.hejnal.web.faces.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.departments.DepartmentsDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** The box in which an administrator asks a department about one case and sees each step. */
@Named("tryOut")
@RequestScoped
public class TryOut {

    @Inject
    private DepartmentsDesk desk;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    @Inject
    private ScreenLanguage language;

    private String department = "";
    private String sign = "";
    private String why = "";
    private @Nullable TrialCard card;

    public void run() {
        messages.trying(() -> card =
                TrialCard.of(desk.tryOut(new DepartmentSymbol(department), sign, why), words, language.getLocale()));
    }

    public @Nullable TrialCard getCard() {
        return card;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = Objects.requireNonNullElse(department, "");
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
