package pl.hejnal.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The details of a case as its last known state keeps them; an empty text is a part that is missing. */
@Embeddable
class SeenDetails {

    @Column(name = "next_step")
    private String nextStep;
    private String holder;
    private LocalDate expected;
    private LocalDate deadline;
    private String bring;
    @Column(name = "to_pay")
    private BigDecimal toPay;
    @Column(name = "collect_where")
    private String collectWhere;
    @Column(name = "collect_when")
    private String collectWhen;
    private String party;
    @Column(name = "to_resident")
    private String toResident;
    @Column(name = "to_clerk")
    private String toClerk;

    protected SeenDetails() {
    }

    SeenDetails(CaseDetails details, Disclosure disclosure) {
        nextStep = details.nextStep().orElse("");
        holder = details.holder().orElse("");
        expected = details.expected().orElse(null);
        deadline = details.deadline().orElse(null);
        bring = details.bring().orElse("");
        toPay = details.toPay().orElse(null);
        collectWhere = details.collectWhere().orElse("");
        collectWhen = details.collectWhen().orElse("");
        party = details.party().orElse("");
        toResident = names(disclosure.toResident());
        toClerk = names(disclosure.toClerk());
    }

    CaseDetails details() {
        return new CaseDetails(text(nextStep), text(holder), Optional.ofNullable(expected),
                Optional.ofNullable(deadline), text(bring), Optional.ofNullable(toPay), text(collectWhere),
                text(collectWhen), text(party));
    }

    Disclosure disclosure() {
        return new Disclosure(parts(toResident), parts(toClerk));
    }

    private static Optional<String> text(String kept) {
        return Optional.of(kept).filter(text -> !text.isEmpty());
    }

    private static String names(Set<CasePart> parts) {
        return parts.stream().sorted().map(CasePart::name).collect(Collectors.joining(" "));
    }

    private static Set<CasePart> parts(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(CasePart::valueOf)
                .collect(Collectors.toSet());
    }
}
