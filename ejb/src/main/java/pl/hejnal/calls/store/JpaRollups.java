package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import pl.hejnal.calls.domain.ClerkShare;
import pl.hejnal.calls.domain.Contribution;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.Rollups;

/** Sums kept by upsert; a call's slot spreads calls that end in the same moment over several rows. */
@ApplicationScoped
public class JpaRollups implements Rollups {

    private static final int SLOTS = 16;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(LinkedId call, Contribution change) {
        em.createNativeQuery("""
                insert into call_rollup as r (quarter, slot, offered, answered, answered_in_time, wait_ms_answered,
                        talk_ms, abandoned_waiting, abandoned_early, settled_in_menu, out_of_hours, messages_left, failed,
                        callbacks, not_reached, ring_backs, surveyed, survey_sum)
                    values (:quarter, :slot, :offered, :answered, :inTime, :wait, :talk, :waiting, :early, :settled,
                        :outOfHours, :messages, :failed, :callbacks, :notReached, :ringBacks, :surveyed, :surveySum)
                on conflict (quarter, slot) do update set
                    offered = r.offered + excluded.offered,
                    answered = r.answered + excluded.answered,
                    answered_in_time = r.answered_in_time + excluded.answered_in_time,
                    wait_ms_answered = r.wait_ms_answered + excluded.wait_ms_answered,
                    talk_ms = r.talk_ms + excluded.talk_ms,
                    abandoned_waiting = r.abandoned_waiting + excluded.abandoned_waiting,
                    abandoned_early = r.abandoned_early + excluded.abandoned_early,
                    settled_in_menu = r.settled_in_menu + excluded.settled_in_menu,
                    out_of_hours = r.out_of_hours + excluded.out_of_hours,
                    messages_left = r.messages_left + excluded.messages_left,
                    failed = r.failed + excluded.failed,
                    callbacks = r.callbacks + excluded.callbacks,
                    not_reached = r.not_reached + excluded.not_reached,
                    ring_backs = r.ring_backs + excluded.ring_backs,
                    surveyed = r.surveyed + excluded.surveyed,
                    survey_sum = r.survey_sum + excluded.survey_sum
                """)
                .setParameter("quarter", change.quarter())
                .setParameter("slot", Math.floorMod(call.value().hashCode(), SLOTS))
                .setParameter("offered", change.offered())
                .setParameter("answered", change.answered())
                .setParameter("inTime", change.answeredInTime())
                .setParameter("wait", change.waitMillis())
                .setParameter("talk", change.talkMillis())
                .setParameter("waiting", change.abandonedWaiting())
                .setParameter("early", change.abandonedEarly())
                .setParameter("settled", change.settledInMenu())
                .setParameter("outOfHours", change.outOfHours())
                .setParameter("messages", change.messagesLeft())
                .setParameter("failed", change.failed())
                .setParameter("callbacks", change.callbacks())
                .setParameter("notReached", change.notReached())
                .setParameter("ringBacks", change.ringBacks())
                .setParameter("surveyed", change.surveyed())
                .setParameter("surveySum", change.surveySum())
                .executeUpdate();
    }

    @Override
    public void addForClerk(String login, Instant quarter, ClerkShare change) {
        em.createNativeQuery("""
                insert into clerk_rollup as r values (:quarter, :login, :answered, :talk)
                on conflict (quarter, login) do update set
                    answered = r.answered + excluded.answered, talk_ms = r.talk_ms + excluded.talk_ms
                """)
                .setParameter("quarter", quarter)
                .setParameter("login", login)
                .setParameter("answered", change.answered())
                .setParameter("talk", change.talkMillis())
                .executeUpdate();
    }

    @Override
    public void compact(Instant before) {
        em.createNativeQuery("select cast(compact_call_rollup(:before) as text)")
                .setParameter("before", before)
                .getSingleResult();
    }
}
