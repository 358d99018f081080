package pl.hejnal.staffing.shifts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.staffing.shifts.domain.ShiftTemplates;

/** Where managers keep the shifts that they plan often. */
@Stateless
public class ShiftTemplateDesk {

    private static final int MOST = 26;

    @Inject
    private ShiftTemplates templates;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Roles.MANAGER)
    public List<ShiftTemplate> all() {
        return templates.all();
    }

    /**
     * Plans that have it already stay as they are.
     *
     * @throws Refusal {@code shift.letter-taken}, {@code shift.template} for one that is gone, {@code shift.too-many}
     */
    @RolesAllowed(Roles.MANAGER)
    public void keep(ShiftTemplate template, Login by) {
        List<ShiftTemplate> all = templates.all();
        if (template.id() != ShiftTemplate.NEW && all.stream().noneMatch(one -> one.id() == template.id())) {
            throw new Refusal("shift.template");
        }
        if (all.stream()
                .anyMatch(one -> one.id() != template.id() && one.letter().equals(template.letter()))) {
            throw new Refusal("shift.letter-taken");
        }
        if (template.id() == ShiftTemplate.NEW && all.size() >= MOST) {
            throw new Refusal("shift.too-many");
        }
        templates.keep(template);
        audit.record(
                by.value(),
                "shift.template",
                template.name(),
                template.hours().start() + "-" + template.hours().end() + " "
                        + template.hours().breaksText());
    }

    /** Plans that have it stay as they are. */
    @RolesAllowed(Roles.MANAGER)
    public void remove(long id, Login by) {
        templates.find(id).ifPresent(gone -> {
            templates.remove(id);
            audit.record(by.value(), "shift.template-removed", gone.name(), "");
        });
    }
}
