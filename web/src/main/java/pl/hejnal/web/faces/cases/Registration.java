package pl.hejnal.web.faces.cases;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.ScreenLanguage;

/** A clerk registers a case; its slip stays on the page until they go on. */
@Named("registration")
@ViewScoped
public class Registration implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistryDesk registry;

    @Inject
    private transient DirectoryDesk directory;

    @Inject
    private ScreenLanguage language;

    @Inject
    private SlipPrinter printer;

    @Inject
    private FacesMessages messages;

    private String sign = "";
    private String department = "";
    private String slipLanguage = "pl";
    private String known = "";
    private transient @Nullable SlipCard slip;

    public void register() {
        known = "";
        try {
            slip = printer.card(registry.register(sign, department.isBlank() ? guessed() : department), slipLanguage);
            sign = "";
        } catch (Refusal refused) {
            if (refused.code().equals("case.known")) {
                known = PhoneCode.parse(
                                refused.parameters().getOrDefault("code", "").toString())
                        .map(PhoneCode::digits)
                        .orElse("");
            }
            messages.refuse(refused.code());
        }
    }

    /** The department whose symbol the sign begins with, the longest if there are several. */
    private String guessed() {
        return directory.departments().stream()
                .map(each -> each.symbol().value())
                .filter(symbol -> CaseSign.parse(sign)
                        .filter(typed -> typed.isOfDepartment(symbol))
                        .isPresent())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    public void pdf() {
        if (slip != null) {
            printer.handOver(List.of(slip), "hejnal.pdf");
        }
    }

    /** The next resident. */
    public void next() {
        slip = null;
    }

    public List<SelectItem> getDepartments() {
        return directory.departments().stream()
                .map(each -> new SelectItem(
                        each.symbol().value(), each.symbol().value() + " · " + each.name(language.get())))
                .toList();
    }

    public @Nullable SlipCard getSlip() {
        return slip;
    }

    public String getKnown() {
        return known;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = Objects.requireNonNullElse(department, "");
    }

    public String getSlipLanguage() {
        return slipLanguage;
    }

    public void setSlipLanguage(String slipLanguage) {
        this.slipLanguage = slipLanguage;
    }
}
