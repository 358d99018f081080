package pl.hejnal.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a department may tell of a case beside its stage; each part is missing where the department does not tell it.
 *
 * @param nextStep what happens next, in the department's words
 * @param holder the person or section that has the case on the desk
 * @param expected the day it is expected to be done
 * @param deadline the last day the law gives the office (KPA art. 35)
 * @param bring what the resident must bring or send in
 * @param toPay what the resident must pay, in złoty
 * @param collectWhere where something waits to be collected
 * @param collectWhen the days and hours at which it can be collected
 * @param party the name of whose case it is
 */
public record CaseDetails(
        Optional<String> nextStep,
        Optional<String> holder,
        Optional<LocalDate> expected,
        Optional<LocalDate> deadline,
        Optional<String> bring,
        Optional<BigDecimal> toPay,
        Optional<String> collectWhere,
        Optional<String> collectWhen,
        Optional<String> party) {

    public static final CaseDetails NONE = of(Optional.empty(), Optional.empty());

    /** Of a department that tells no names. */
    public CaseDetails(
            Optional<String> nextStep,
            Optional<String> holder,
            Optional<LocalDate> expected,
            Optional<LocalDate> deadline,
            Optional<String> bring,
            Optional<BigDecimal> toPay,
            Optional<String> collectWhere,
            Optional<String> collectWhen) {
        this(nextStep, holder, expected, deadline, bring, toPay, collectWhere, collectWhen, Optional.empty());
    }

    public static CaseDetails of(Optional<String> nextStep, Optional<LocalDate> expected) {
        return new CaseDetails(
                nextStep,
                Optional.empty(),
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An amount is the same whether 17 or 17.00 was written. */
    boolean sameAs(CaseDetails other) {
        return plain().equals(other.plain());
    }

    private CaseDetails plain() {
        return new CaseDetails(
                nextStep,
                holder,
                expected,
                deadline,
                bring,
                toPay.map(BigDecimal::stripTrailingZeros),
                collectWhere,
                collectWhen,
                party);
    }

    CaseDetails only(Set<CasePart> parts) {
        return new CaseDetails(
                nextStep.filter(x -> parts.contains(CasePart.NEXT_STEP)),
                holder.filter(x -> parts.contains(CasePart.HOLDER)),
                expected.filter(x -> parts.contains(CasePart.EXPECTED)),
                deadline.filter(x -> parts.contains(CasePart.DEADLINE)),
                bring.filter(x -> parts.contains(CasePart.BRING)),
                toPay.filter(x -> parts.contains(CasePart.TO_PAY)),
                collectWhere.filter(x -> parts.contains(CasePart.COLLECT_WHERE)),
                collectWhen.filter(x -> parts.contains(CasePart.COLLECT_WHEN)),
                party.filter(x -> parts.contains(CasePart.PARTY)));
    }
}
