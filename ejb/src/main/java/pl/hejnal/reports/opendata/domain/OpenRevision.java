package pl.hejnal.reports.opendata.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month as it was published once; never changed. */
@Entity
@Table(name = "open_data_revision")
public class OpenRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private LocalDate month;

    @Column(updatable = false)
    private int revision;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private int least;

    @Column(name = "answer_seconds", updatable = false)
    private int answerSeconds;

    @Column(name = "answer_share", updatable = false)
    private int answerShare;

    @Column(name = "ticket_minutes", updatable = false)
    private int ticketMinutes;

    @Column(name = "ticket_share", updatable = false)
    private int ticketShare;

    protected OpenRevision() {}

    /** The first of a month. */
    public OpenRevision(YearMonth month, Instant at, int least, Goals goals) {
        this(month, 1, at, "", least, goals);
    }

    private OpenRevision(YearMonth month, int revision, Instant at, String note, int least, Goals goals) {
        this.month = month.atDay(1);
        this.revision = revision;
        this.publishedAt = at;
        this.note = note;
        this.least = least;
        this.answerSeconds = goals.answerSeconds();
        this.answerShare = goals.answerShare();
        this.ticketMinutes = goals.ticketMinutes();
        this.ticketShare = goals.ticketShare();
    }

    /** What is promised and what is hidden stays as it was published first, or one could not compare. */
    public OpenRevision corrected(String why, Instant at) {
        return new OpenRevision(month(), revision + 1, at, why, least, goals());
    }

    public long id() {
        return id;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public int revision() {
        return revision;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String note() {
        return note;
    }

    public int least() {
        return least;
    }

    public Goals goals() {
        return new Goals(answerSeconds, answerShare, ticketMinutes, ticketShare);
    }
}
