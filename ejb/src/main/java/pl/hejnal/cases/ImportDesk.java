package pl.hejnal.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.ImportNews;
import pl.hejnal.cases.domain.ImportedAnswer;
import pl.hejnal.cases.domain.Imports;
import pl.hejnal.cases.domain.Parties;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/** Where departments that cannot be asked hand over what they tell of their cases: nightly files, and letters. */
@Stateless
public class ImportDesk {

    /** A letter is answered by people; asking again sooner would only fill their mailbox. */
    static final Duration LETTER_APART = Duration.ofHours(12);

    @Inject
    Imports imports;
    @Inject
    Parties parties;
    @Inject
    Announcing announcing;
    @Inject
    Clock clock;

    /**
     * Takes a file over, whole; cases that the office does not know get their codes, and their slips become due. A file that is taken already changes nothing.
     *
     * @throws Refusal {@code import.empty} if it has no case, {@code import.shrunk} if it has less than half as many as
     *         are known; both look like a file that was cut off, and the old answers stay
     */
    @RolesAllowed(Roles.SYSTEM)
    public ImportNews take(ImportedFile file) {
        Optional<ImportNews> last = imports.lastFile(file.department());
        if (last.isPresent() && last.get().hash().equals(file.hash())) {
            return last.get();
        }
        int told = file.answers().size();
        if (told == 0) {
            throw new Refusal("import.empty", Map.of("department", file.department().value()));
        }
        int known = imports.count(file.department());
        if (told * 2 < known) {
            throw new Refusal("import.shrunk", Map.of("known", Integer.toString(known), "cases", Integer.toString(told)));
        }
        int changed = imports.put(file.department(), file.answers(), file.toldAt());
        int removed = imports.removeAllBut(file.department(), file.answers().keySet());
        ImportNews news = new ImportNews(file.hash(), file.toldAt(), clock.instant(), told, changed, removed);
        imports.note(file.department(), news);
        announcing.announce(file.department(), file.answers().keySet());
        parties.nameAll(file.department(), file.parties());
        return news;
    }

    /**
     * Takes over the answer to one letter.
     *
     * @throws Refusal {@code import.not-asked} if we never wrote about the case: anybody can write a letter
     */
    @RolesAllowed(Roles.SYSTEM)
    public void take(DepartmentSymbol department, CaseSign sign, String answer, Instant toldAt) {
        checkAsked(department, sign);
        imports.put(department, Map.of(sign.withoutInitials(), answer), toldAt);
    }

    /**
     * Keeps with the case a letter that only people can read.
     *
     * @throws Refusal {@code import.not-asked} if we never wrote about the case
     */
    @RolesAllowed(Roles.SYSTEM)
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        checkAsked(department, sign);
        imports.attach(department, sign, letter);
    }

    private void checkAsked(DepartmentSymbol department, CaseSign sign) {
        if (!imports.hasLetter(department, sign)) {
            throw new Refusal("import.not-asked", Map.of("sign", sign.value()));
        }
    }

    @RolesAllowed(Roles.SYSTEM)
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        return imports.find(department, sign);
    }

    @RolesAllowed(Roles.SYSTEM)
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return imports.lastFile(department);
    }

    /** Whether a letter about this case should be sent now; told once in twelve hours. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean mayWriteAbout(DepartmentSymbol department, CaseSign sign) {
        Instant now = clock.instant();
        return imports.noteLetter(department, sign, now, now.minus(LETTER_APART));
    }

    /** The letter that was just allowed could not be sent, so the next question may send one. */
    @RolesAllowed(Roles.SYSTEM)
    public void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign) {
        imports.forgetLetter(department, sign);
    }
}
