package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.faults.oracle.OfficeCallReport.Talk;

/** What the office tells of a call, one thing after the other told wrongly. */
record ChangedReport(OfficeCallReport report) {

    ChangedReport id(String linkedid) {
        return with(
                linkedid,
                report.from(),
                report.ticket(),
                report.state(),
                report.outcome(),
                report.began(),
                report.clerk());
    }

    ChangedReport from(String from) {
        return with(
                report.linkedid(),
                from,
                report.ticket(),
                report.state(),
                report.outcome(),
                report.began(),
                report.clerk());
    }

    ChangedReport ticket(Optional<String> ticket) {
        return with(
                report.linkedid(),
                report.from(),
                ticket,
                report.state(),
                report.outcome(),
                report.began(),
                report.clerk());
    }

    ChangedReport state(String state) {
        return with(
                report.linkedid(),
                report.from(),
                report.ticket(),
                state,
                report.outcome(),
                report.began(),
                report.clerk());
    }

    ChangedReport outcome(String outcome) {
        return with(
                report.linkedid(),
                report.from(),
                report.ticket(),
                report.state(),
                outcome,
                report.began(),
                report.clerk());
    }

    ChangedReport began(Instant began) {
        return with(
                report.linkedid(),
                report.from(),
                report.ticket(),
                report.state(),
                report.outcome(),
                began,
                report.clerk());
    }

    ChangedReport clerk(Optional<String> clerk) {
        return with(
                report.linkedid(),
                report.from(),
                report.ticket(),
                report.state(),
                report.outcome(),
                report.began(),
                clerk);
    }

    ChangedReport talks(Talk... talks) {
        return talks(List.of(talks), report.transfers());
    }

    ChangedReport transfers(int transfers) {
        return talks(report.talks(), transfers);
    }

    private ChangedReport talks(List<Talk> talks, int transfers) {
        return new ChangedReport(new OfficeCallReport(
                report.linkedid(),
                report.from(),
                report.ticket(),
                report.state(),
                report.outcome(),
                report.began(),
                report.ended(),
                report.queued(),
                report.answered(),
                report.clerk(),
                talks,
                transfers));
    }

    private ChangedReport with(
            String linkedid,
            String from,
            Optional<String> ticket,
            String state,
            String outcome,
            Instant began,
            Optional<String> clerk) {
        return new ChangedReport(new OfficeCallReport(
                linkedid,
                from,
                ticket,
                state,
                outcome,
                began,
                report.ended(),
                report.queued(),
                report.answered(),
                clerk,
                report.talks(),
                report.transfers()));
    }
}
