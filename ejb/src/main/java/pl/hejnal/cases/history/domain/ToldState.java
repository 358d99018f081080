package pl.hejnal.cases.history.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;

/** A state of a case as its department told it, without what may never be told; an empty text is a part that is missing. */
@Embeddable
class ToldState {

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Column(name = "stage_as_reported")
    private String stageAsReported;

    @Column(name = "next_step")
    private String nextStep;

    private String holder;
    private @Nullable LocalDate expected;
    private @Nullable LocalDate deadline;
    private String bring;

    @Column(name = "to_pay")
    private @Nullable BigDecimal toPay;

    @Column(name = "collect_where")
    private String collectWhere;

    @Column(name = "collect_when")
    private String collectWhen;

    private String party;

    @Column(name = "to_resident")
    private String toResident;

    @Column(name = "to_clerk")
    private String toClerk;

    @Column(name = "as_of")
    private Instant asOf;

    protected ToldState() {}

    ToldState(CaseState told) {
        CaseState state = told.withoutWhatIsNeverTold();
        CaseDetails details = state.details();
        stage = state.stage();
        stageAsReported = state.stageAsReported();
        nextStep = details.nextStep().orElse("");
        holder = details.holder().orElse("");
        expected = details.expected().orElse(null);
        deadline = details.deadline().orElse(null);
        bring = details.bring().orElse("");
        toPay = details.toPay().orElse(null);
        collectWhere = details.collectWhere().orElse("");
        collectWhen = details.collectWhen().orElse("");
        party = details.party().orElse("");
        toResident = names(state.disclosure().toResident());
        toClerk = names(state.disclosure().toClerk());
        asOf = state.asOf();
    }

    CaseState of(CaseFile file) {
        CaseDetails details = new CaseDetails(
                text(nextStep),
                text(holder),
                Optional.ofNullable(expected),
                Optional.ofNullable(deadline),
                text(bring),
                Optional.ofNullable(toPay),
                text(collectWhere),
                text(collectWhen),
                text(party));
        return new CaseState(
                file.sign(),
                file.department(),
                stage,
                stageAsReported,
                details,
                new Disclosure(parts(toResident), parts(toClerk)),
                asOf);
    }

    private static Optional<String> text(String kept) {
        return Optional.of(kept).filter(text -> !text.isEmpty());
    }

    private static String names(Set<CasePart> parts) {
        return parts.stream().sorted().map(CasePart::name).collect(Collectors.joining(" "));
    }

    private static Set<CasePart> parts(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CasePart::valueOf)
                .collect(Collectors.toSet());
    }
}
