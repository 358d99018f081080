package pl.hejnal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.Department;
import pl.hejnal.directory.domain.Directory;
import pl.hejnal.directory.domain.ProcedureCard;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;

/** Where the office's published information is looked up and published; everything in it is public. */
@Stateless
public class DirectoryDesk {

    @Inject
    private Directory directory;

    @PermitAll
    public List<DepartmentView> departments() {
        return directory.departments().stream()
                .map(d -> new DepartmentView(d.symbol(), d.namePl(), d.nameEn())).toList();
    }

    @PermitAll
    public List<ProcedureView> procedures() {
        return directory.procedures().stream()
                .map(p -> new ProcedureView(p.symbol(), p.department(), p.titlePl(), p.titleEn())).toList();
    }

    /** The card of a procedure; a card of which nothing is written in this language has its title only. */
    @PermitAll
    public Optional<CardView> card(ProcedureSymbol symbol, Language language) {
        return directory.find(symbol).map(card -> new CardView(symbol, card.department(),
                language.equals(Language.EN) ? card.titleEn() : card.titlePl(),
                directory.text(symbol, language).orElse(CardText.NOTHING)));
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishCard(ProcedureSymbol symbol, Language language, CardText text) {
        directory.write(symbol, language, text);
    }

    /** Adds what is new and renames what is known; nothing is taken away, since tickets refer to it. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishDepartments(List<DepartmentView> published) {
        for (DepartmentView view : published) {
            directory.find(view.symbol()).ifPresentOrElse(known -> known.rename(view.namePl(), view.nameEn()),
                    () -> directory.add(new Department(view.symbol(), view.namePl(), view.nameEn())));
        }
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishProcedures(List<ProcedureView> published) {
        for (ProcedureView view : published) {
            directory.find(view.symbol()).ifPresentOrElse(
                    known -> known.publish(view.department(), view.titlePl(), view.titleEn()),
                    () -> directory.add(new ProcedureCard(view.symbol(), view.department(), view.titlePl(), view.titleEn())));
        }
    }
}
