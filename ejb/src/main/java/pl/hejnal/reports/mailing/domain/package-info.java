/**
 * What an order of a report by mail is, when it is due and of which days it tells. It knows neither outbox nor pages.
 */
package pl.hejnal.reports.mailing.domain;
