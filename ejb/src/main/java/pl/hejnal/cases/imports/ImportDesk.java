package pl.hejnal.cases.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.Imports;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.cases.parties.domain.Parties;
import pl.hejnal.cases.registry.CaseAnnouncement;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/** Where departments that cannot be asked hand over what they tell of their cases: nightly files, and letters. */
@Stateless
public class ImportDesk {

    /** A letter is answered by people; asking again sooner would only fill their mailbox. */
    static final Duration LETTER_APART = Duration.ofHours(12);
    /** An answer to an older letter is not waited for, once the case was asked about again. */
    static final Duration ANSWERED_WITHIN = Duration.ofDays(90);

    @Inject
    Imports imports;

    @Inject
    Parties parties;

    @Inject
    CaseAnnouncement announcing;

    @Inject
    Clock clock;

    /**
     * Takes a file over; cases that the office does not know get their codes, and their slips become due. Cases that
     * the file does not tell any more are gone, unless some of it could not be read. A file that is taken already changes
     * nothing.
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
            throw new Refusal(
                    "import.empty", Map.of("department", file.department().value()));
        }
        int known = imports.count(file.department());
        if (told * 2 < known) {
            throw new Refusal(
                    "import.shrunk", Map.of("known", Integer.toString(known), "cases", Integer.toString(told)));
        }
        Map<String, String> answers = byKey(file.answers());
        int changed = imports.put(file.department(), answers, file.toldAt());
        // A case that could not be read is not gone; nobody knows which it was, so none is taken for gone today.
        int removed = file.leftOut() > 0 ? 0 : imports.removeAllBut(file.department(), answers.keySet());
        ImportNews news = new ImportNews(file.hash(), file.toldAt(), clock.instant(), told, changed, removed);
        imports.note(file.department(), news);
        announcing.announce(file.department(), file.answers().keySet());
        parties.nameAll(file.department(), byKey(file.parties()));
        return news;
    }

    /** Which case the letter of ours with one of these references asked about; empty if we wrote none of them. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<CaseSign> asked(DepartmentSymbol department, Collection<LetterReference> references) {
        return imports.asked(department, references);
    }

    private static Map<String, String> byKey(Map<CaseSign, String> told) {
        return told.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().withoutInitials(), Map.Entry::getValue));
    }

    /**
     * Takes over the answer to one letter.
     *
     * @param borne the references in the answer: a sender's address and a case's sign are known to anybody
     * @throws Refusal {@code import.not-asked} if none of them is of a letter of ours about this case
     */
    @RolesAllowed(Roles.SYSTEM)
    public void take(
            DepartmentSymbol department,
            CaseSign sign,
            Collection<LetterReference> borne,
            String answer,
            Instant toldAt) {
        if (imports.asked(department, borne).filter(sign::isSameCaseAs).isEmpty()) {
            throw notAsked(sign);
        }
        imports.put(department, Map.of(sign.withoutInitials(), answer), toldAt);
    }

    /**
     * Keeps with the case a letter that only people read.
     *
     * @throws Refusal {@code import.not-asked} if we never wrote about the case
     */
    @RolesAllowed(Roles.SYSTEM)
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        if (!imports.hasLetter(department, sign)) {
            throw notAsked(sign);
        }
        imports.attach(department, sign, letter);
    }

    private static Refusal notAsked(CaseSign sign) {
        return new Refusal("import.not-asked", Map.of("sign", sign.value()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        return imports.find(department, sign);
    }

    @RolesAllowed(Roles.SYSTEM)
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return imports.lastFile(department);
    }

    /** What a letter about this case must bear that should be sent now; told once in twelve hours. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<LetterReference> mayWriteAbout(DepartmentSymbol department, CaseSign sign) {
        Instant now = clock.instant();
        if (!imports.noteLetter(department, sign, now, now.minus(LETTER_APART))) {
            return Optional.empty();
        }
        LetterReference reference = LetterReference.draw();
        imports.note(department, sign, reference, now, now.minus(ANSWERED_WITHIN));
        return Optional.of(reference);
    }

    /** The letter that was just allowed could not be sent, so the next question may send one. */
    @RolesAllowed(Roles.SYSTEM)
    public void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign) {
        imports.forgetLetter(department, sign);
    }
}
