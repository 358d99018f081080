package pl.hejnal.web.faces.reports.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.DepartmentQuestion;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.ReportChoice;

/** Which days the address asks for, what it assumes, and where the calls behind a figure are listed. */
@Named("departmentChoice")
@RequestScoped
public class DepartmentChoice {

    @Inject
    private ReportChoice days;

    private String share = "";
    private String talk = "";

    /** @throws Refusal {@code cost.assumption}, and those of {@link DepartmentQuestion} */
    DepartmentQuestion question() {
        return new DepartmentQuestion(days.first(), days.last(), assumption());
    }

    Assumption assumption() {
        return new Assumption(
                number(share).orElse(Assumption.USUAL.share()),
                number(talk).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Optional<Integer> number(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(typed.strip()));
        } catch (NumberFormatException none) {
            throw new Refusal("cost.assumption");
        }
    }

    /** Of the days that are asked for. */
    String calls(Metric metric, Dimension by, String value) {
        return calls(days.first(), days.last(), metric, by, value);
    }

    String calls(LocalDate from, LocalDate until, Metric metric, Dimension by, String value) {
        return new CallListAddress(Map.of(
                        CallListAddress.FROM, from.toString(),
                        CallListAddress.UNTIL, until.toString(),
                        CallListAddress.MEASURE, metric.name(),
                        CallListAddress.PAGE, "departments",
                        CallListAddress.PAGE_FROM, days.getFrom(),
                        CallListAddress.PAGE_UNTIL, days.getUntil(),
                        CallListAddress.SHARE, getShare(),
                        CallListAddress.TALK, talk))
                .with(by, value)
                .text();
    }

    /** As typed, also where it is no number: the field shows it again. */
    public String getShare() {
        return share.isBlank() ? Integer.toString(Assumption.USUAL.share()) : share;
    }

    public void setShare(String share) {
        this.share = share == null ? "" : share;
    }

    public String getTalk() {
        return talk;
    }

    public void setTalk(String talk) {
        this.talk = talk == null ? "" : talk;
    }
}
