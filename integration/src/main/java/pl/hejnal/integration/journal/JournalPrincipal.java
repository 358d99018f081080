package pl.hejnal.integration.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.JournalDesk;
import pl.hejnal.calls.JournalledCall;
import pl.hejnal.calls.domain.JournalPlace;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.Roles;

/** Stands at the office's counter for the journal, in the role that belongs to no person. */
@Stateless
@RunAs(Roles.TELEPHONY)
@Local(JournalOffice.class)
public class JournalPrincipal implements JournalOffice {

    @Inject
    private JournalDesk desk;

    @Override
    @PermitAll
    public Optional<JournalPlace> place(String journal) {
        return desk.place(journal);
    }

    @Override
    @PermitAll
    public Set<LinkedId> differing(List<JournalledCall> told) {
        return desk.differing(told);
    }

    @Override
    @PermitAll
    public void confirm(List<JournalledCall> agreeing, List<JournalPlace> reached) {
        desk.confirm(agreeing, reached);
    }

    @Override
    @PermitAll
    public void settle(JournalledCall told, List<JournalPlace> reached) {
        desk.settle(told, reached);
    }
}
