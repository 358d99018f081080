package pl.hejnal.cases.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.Imports;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Imported answers in PostgreSQL. A file of a hundred thousand cases is one statement, not a hundred thousand. */
@ApplicationScoped
public class JpaImports implements Imports {

    /** Between the values of a list that goes to the database as one text; neither signs nor JSON can hold it. */
    private static final String UNIT = "\u001f";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        List<Object[]> found = rows(em.createNativeQuery("""
                select a.answer, cast(extract(epoch from greatest(a.told_at, f.told_at)) * 1000 as bigint)
                from imported_answer a left join imported_file f on f.department = a.department
                where a.department = :department and a.sign = :sign""")
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials()));
        return found.stream()
                .map(row -> new ImportedAnswer((String) row[0], instant(row[1])))
                .findFirst();
    }

    @Override
    public int count(DepartmentSymbol department) {
        return ((Number) em.createNativeQuery("select count(*) from imported_answer where department = :department")
                        .setParameter("department", department.value())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public int put(DepartmentSymbol department, Map<String, String> answers, Instant toldAt) {
        List<String> signs = new ArrayList<>(answers.keySet());
        return em.createNativeQuery("""
                insert into imported_answer (department, sign, answer, told_at)
                select :department, t.sign, t.answer, :at
                from unnest(string_to_array(:signs, chr(31)), string_to_array(:answers, chr(31))) as t(sign, answer)
                on conflict (department, sign) do update set answer = excluded.answer, told_at = excluded.told_at
                where imported_answer.answer <> excluded.answer""")
                .setParameter("department", department.value())
                .setParameter("at", toldAt)
                .setParameter("signs", String.join(UNIT, signs))
                .setParameter(
                        "answers",
                        String.join(UNIT, signs.stream().map(answers::get).toList()))
                .executeUpdate();
    }

    @Override
    public int removeAllBut(DepartmentSymbol department, Iterable<String> signs) {
        return em.createNativeQuery("""
                delete from imported_answer where department = :department and not exists (
                select 1 from unnest(string_to_array(:signs, chr(31))) as t(sign) where t.sign = imported_answer.sign)""")
                .setParameter("department", department.value())
                .setParameter("signs", String.join(UNIT, signs))
                .executeUpdate();
    }

    @Override
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return rows(em.createNativeQuery("""
                select hash, cast(extract(epoch from told_at) * 1000 as bigint),
                cast(extract(epoch from imported_at) * 1000 as bigint), cases, changed, removed
                from imported_file where department = :department""").setParameter("department", department.value())).stream()
                .map(row -> new ImportNews(
                        (String) row[0], instant(row[1]), instant(row[2]), (Integer) row[3], (Integer) row[4], (Integer)
                                row[5]))
                .findFirst();
    }

    @Override
    public void note(DepartmentSymbol department, ImportNews news) {
        em.createNativeQuery("""
                insert into imported_file (department, hash, told_at, imported_at, cases, changed, removed)
                values (:department, :hash, :told, :imported, :cases, :changed, :removed)
                on conflict (department) do update set hash = excluded.hash, told_at = excluded.told_at,
                imported_at = excluded.imported_at, cases = excluded.cases, changed = excluded.changed,
                removed = excluded.removed""")
                .setParameter("department", department.value())
                .setParameter("hash", news.hash())
                .setParameter("told", news.toldAt())
                .setParameter("imported", news.importedAt())
                .setParameter("cases", news.cases())
                .setParameter("changed", news.changed())
                .setParameter("removed", news.removed())
                .executeUpdate();
    }

    @Override
    public boolean noteLetter(DepartmentSymbol department, CaseSign sign, Instant now, Instant since) {
        return em.createNativeQuery("""
                insert into letter_sent (department, sign, sent_at) values (:department, :sign, :now)
                on conflict (department, sign) do update set sent_at = excluded.sent_at
                where letter_sent.sent_at < :since""")
                        .setParameter("department", department.value())
                        .setParameter("sign", sign.withoutInitials())
                        .setParameter("now", now)
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void note(
            DepartmentSymbol department, CaseSign sign, LetterReference reference, Instant now, Instant forgetBefore) {
        em.createNativeQuery("delete from letter_reference where department = :department and sign = :sign"
                        + " and sent_at < :before")
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials())
                .setParameter("before", forgetBefore)
                .executeUpdate();
        em.createNativeQuery("insert into letter_reference (reference, department, sign, sent_at)"
                        + " values (:reference, :department, :sign, :now)")
                .setParameter("reference", reference.text())
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Optional<CaseSign> asked(DepartmentSymbol department, Collection<LetterReference> references) {
        if (references.isEmpty()) {
            return Optional.empty();
        }
        List<?> signs = em.createNativeQuery("select sign from letter_reference where department = :department"
                        + " and reference in (:references) order by sent_at desc")
                .setParameter("department", department.value())
                .setParameter(
                        "references",
                        references.stream().map(LetterReference::text).toList())
                .getResultList();
        return signs.stream().findFirst().map(sign -> new CaseSign((String) sign));
    }

    @Override
    public boolean hasLetter(DepartmentSymbol department, CaseSign sign) {
        return !em.createNativeQuery("select 1 from letter_sent where department = :department and sign = :sign")
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        em.createNativeQuery("""
                insert into case_letter (department, sign, text, written_at, proven)
                values (:department, :sign, :text, :at, :proven)
                on conflict (department, sign, proven) do update set text = excluded.text, written_at = excluded.written_at
                where case_letter.written_at <= excluded.written_at""")
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials())
                .setParameter("text", letter.text())
                .setParameter("at", letter.writtenAt())
                .setParameter("proven", letter.proven())
                .executeUpdate();
    }

    @Override
    public List<AttachedLetter> letters(DepartmentSymbol department, CaseSign sign) {
        return rows(em.createNativeQuery("""
                select text, cast(extract(epoch from written_at) * 1000 as bigint), proven from case_letter
                where department = :department and sign = :sign order by proven desc""")
                        .setParameter("department", department.value())
                        .setParameter("sign", sign.withoutInitials()))
                .stream()
                .map(row -> new AttachedLetter((String) row[0], instant(row[1]), (Boolean) row[2]))
                .toList();
    }

    @Override
    public void forgetLetter(DepartmentSymbol department, CaseSign sign) {
        em.createNativeQuery("delete from letter_sent where department = :department and sign = :sign")
                .setParameter("department", department.value())
                .setParameter("sign", sign.withoutInitials())
                .executeUpdate();
    }

    /** From milliseconds, since drivers differ in what they make of a time. */
    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
