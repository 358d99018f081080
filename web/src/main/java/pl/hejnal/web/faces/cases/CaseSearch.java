package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.FoundCase;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.parties.domain.NamedCase;
import pl.hejnal.web.faces.FacesMessages;

/** Finds a case by sign or code, or, with a reason, by the party's name; a name is posted, so that no address holds it. */
@Named("caseSearch")
@RequestScoped
public class CaseSearch {

    @Inject
    private ReadingDesk reading;

    @Inject
    private FacesMessages messages;

    private String text = "";
    private String name = "";
    private String why = "";
    private boolean looked;
    private Optional<FoundCase> found = Optional.empty();
    private @Nullable List<NamedCase> named;

    private Optional<FoundCase> found() {
        if (!looked) {
            found = text.isBlank() ? Optional.empty() : reading.find(text);
            looked = true;
        }
        return found;
    }

    public boolean isAsked() {
        return !text.isBlank();
    }

    public boolean isFound() {
        return found().isPresent();
    }

    public String getSign() {
        return found().map(each -> each.sign().value()).orElse("");
    }

    public String getDepartment() {
        return found().map(each -> each.department().value()).orElse("");
    }

    /** Empty for a case that nobody registered. */
    public String getCode() {
        return found().flatMap(FoundCase::code).map(Object::toString).orElse("");
    }

    public void byName() {
        messages.trying(() -> named = reading.byName(name, why));
    }

    /** Null before anybody has asked. */
    public @Nullable List<NamedCase> getNamed() {
        return named;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
