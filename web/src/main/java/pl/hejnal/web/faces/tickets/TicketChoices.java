package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.WrapUpReason;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** What a clerk can choose from while a ticket is worked on. */
@Named("ticketChoices")
@RequestScoped
public class TicketChoices {

    @Inject
    private DirectoryDesk directory;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private final RenderCache<List<SelectItem>> matters = new RenderCache<>();
    private final RenderCache<List<SelectItem>> departments = new RenderCache<>();

    public List<SelectItem> getMatters() {
        return matters.get(() -> directory.procedures().stream()
                .map(p -> new SelectItem(p.symbol().value(), p.symbol() + " " + p.title(language.get())))
                .toList());
    }

    /** The symbol and the title of a procedure; the symbol alone of one that is no longer published. */
    public String matter(String symbol) {
        return getMatters().stream()
                .filter(item -> item.getValue().equals(symbol))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(symbol);
    }

    public List<SelectItem> getDepartments() {
        return departments.get(() -> directory.departments().stream()
                .map(d -> new SelectItem(d.symbol().value(), d.name(language.get())))
                .toList());
    }

    public List<SelectItem> getResolutions() {
        return Arrays.stream(Resolution.values())
                .filter(Resolution::isForClerks)
                .map(r -> new SelectItem(r, words.one("tickets", r)))
                .toList();
    }

    public List<SelectItem> getWrapUps() {
        return Arrays.stream(WrapUpReason.values())
                .map(r -> new SelectItem(r, words.one("tickets", r)))
                .toList();
    }
}
