package pl.hejnal.web.faces.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.FoundCase;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** One case. Its state is read when somebody says why, and that is written down. */
@Named("caseSheet")
@ViewScoped
public class CaseSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A state it was in. */
    public record Past(String seenAt, String stage, String nextStep, String holder) implements Serializable {}

    @Inject
    private transient ReadingDesk reading;

    @Inject
    private transient RegistryDesk registry;

    @Inject
    private transient DirectoryDesk directory;

    @Inject
    private SlipPrinter printer;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    @Inject
    private ScreenLanguage language;

    private String number = "";
    private String why = "";
    private String pinWhy = "";
    private String slipLanguage = "pl";
    private transient @Nullable FoundCase found;
    private transient @Nullable StateCard state;
    private transient List<Past> history = List.of();
    private transient @Nullable SlipCard slip;

    public void load() {
        found = reading.open(number).orElse(null);
        if (found == null) {
            messages.refuse("case.unknown");
        }
    }

    /** @throws Refusal {@code case.unknown} on the page of a case that there is not */
    private FoundCase found() {
        if (found == null) {
            throw new Refusal("case.unknown");
        }
        return found;
    }

    public void read() {
        messages.trying(() -> {
            state = StateCard.of(getSign(), reading.read(found().sign(), why), words, language.getLocale());
            history = reading.history(found().sign(), why).stream()
                    .map(was -> new Past(
                            OfficeTime.of(was.seenAt()),
                            StateCard.heading(was.state(), words),
                            was.state().nextStep().orElse(""),
                            was.state().holder().orElse("")))
                    .toList();
        });
    }

    public void newPin() {
        messages.trying("pin:", () -> {
            slip = printer.card(registry.newPin(found().code().orElseThrow(), pinWhy), slipLanguage);
            pinWhy = "";
        });
    }

    public void pdf() {
        if (slip != null) {
            printer.handOver(List.of(slip), "hejnal.pdf");
        }
    }

    public boolean isLoaded() {
        return found != null;
    }

    public boolean isRegistered() {
        return found != null && found.code().isPresent();
    }

    public boolean isWaiting() {
        return found != null && found.slipDue().isPresent() && slip == null;
    }

    public String getSign() {
        return found().sign().value();
    }
    /** With its name, if the directory knows it. */
    public String getDepartment() {
        return directory.departments().stream()
                .filter(each -> each.symbol().equals(found().department()))
                .findFirst()
                .map(each -> each.symbol().value() + " · " + each.name(language.get()))
                .orElse(found().department().value());
    }

    public String getSymbol() {
        return found().department().value();
    }

    public String getCode() {
        return found().code().map(Object::toString).orElse("");
    }

    public @Nullable StateCard getState() {
        return state;
    }

    public List<Past> getHistory() {
        return history;
    }

    public @Nullable SlipCard getSlip() {
        return slip;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPinWhy() {
        return pinWhy;
    }

    public void setPinWhy(String pinWhy) {
        this.pinWhy = pinWhy;
    }

    public String getSlipLanguage() {
        return slipLanguage;
    }

    public void setSlipLanguage(String slipLanguage) {
        this.slipLanguage = slipLanguage;
    }
}
